import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPrompt, Plan, type PlannedPrompt, promptsOn } from '../../../src/domain/plan.ts';
import { aDay, anIntervalPlan, aPlan, aRandomPlan, aZone, minutesOf } from '../../support/plans.ts';

const aSeed = fc.string({ maxLength: 12 });
const milliseconds = ({ at }: PlannedPrompt) => at.epochMilliseconds;

/** Whether the local wall-clock time lies in a window; on a day without a clock change also for tests of order. */
function isInside(prompt: PlannedPrompt, windows: { from: string; to: string }[], zone: string): boolean {
  const local = prompt.at.toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  return windows.some((window) => {
    const from = Number(window.from.slice(0, 2)) * 60 + Number(window.from.slice(3));
    return (minute - from + 1440) % 1440 < minutesOf(window);
  });
}

const changesClock = (day: Temporal.PlainDate, zone: string) => {
  const start = day.toZonedDateTime(zone);
  return day.add({ days: 2 }).toZonedDateTime(zone).epochMilliseconds - start.epochMilliseconds !== 2 * 86_400_000;
};
const exists = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).toPlainDate().equals(day);

describe('any plan, day and zone', () => {
  it('parses, and gives the same prompts every time', () => {
    fc.assert(
      fc.property(aPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        expect(Plan.safeParse(plan).success).toBe(true);
        const text = (prompts: PlannedPrompt[]) => prompts.map(({ id, at }) => `${id} ${at}`);
        expect(text(promptsOn(plan, day, zone, seed))).toEqual(text(promptsOn(plan, day, zone, seed)));
      }),
    );
  });

  it('has unique ids and times that strictly increase, over three days', () => {
    fc.assert(
      fc.property(aPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        const all = [0, 1, 2].flatMap((days) => promptsOn(plan, day.add({ days }), zone, seed));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        if (plan.kind === 'fixed' && [0, 1, 2].some((days) => !exists(day.add({ days }), zone))) return;
        for (const [index, prompt] of all.entries()) {
          const next = all[index + 1];
          if (next) expect(milliseconds(next)).toBeGreaterThan(milliseconds(prompt));
          expect(prompt.id).toMatch(new RegExp(`^${prompt.day}#[1-9]\\d*$`));
        }
      }),
    );
  });

  it('asks on its weekdays only, and for as long as it says', () => {
    fc.assert(
      fc.property(aPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        const prompts = promptsOn(plan, day, zone, seed);
        if (plan.kind === 'none' || !plan.days.includes(day.dayOfWeek)) {
          expect(prompts).toEqual([]);
          return;
        }
        for (const { at, expiresAt } of prompts) {
          expect(expiresAt.epochMilliseconds - at.epochMilliseconds).toBe(plan.expiryMinutes * 60_000);
        }
      }),
    );
  });

  it('has the next prompt that its days list', () => {
    fc.assert(
      fc.property(aPlan, aDay, aZone, aSeed, fc.integer({ min: 0, max: 86_399 }), (plan, day, zone, seed, second) => {
        const now = day.toZonedDateTime(zone).add({ seconds: second }).toInstant();
        const listed = Array.from({ length: 12 }, (_, ahead) =>
          promptsOn(plan, day.add({ days: ahead - 1 }), zone, seed),
        )
          .flat()
          .find(({ at }) => Temporal.Instant.compare(at, now) > 0);
        const next = nextPrompt(plan, now, zone, seed);
        expect(next?.id).toBe(listed?.id);
        expect(next?.at.toString()).toBe(listed?.at.toString());
      }),
    );
  });
});

describe('a random plan', () => {
  it('asks exactly as often as it says, on every day that exists', () => {
    fc.assert(
      fc.property(aRandomPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        if (!plan.days.includes(day.dayOfWeek) || !exists(day, zone)) return;
        expect(promptsOn(plan, day, zone, seed)).toHaveLength(plan.perDay);
      }),
    );
  });

  it('stays inside its windows, one prompt in each equal part of them', () => {
    fc.assert(
      fc.property(aRandomPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        const prompts = promptsOn(plan, day, zone, seed);
        if (changesClock(day, zone)) return;
        for (const prompt of prompts) expect(isInside(prompt, plan.windows, zone)).toBe(true);
        const whole = plan.windows.reduce((sum, window) => sum + minutesOf(window), 0);
        const sorted = plan.windows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
        for (const [slot, { at }] of prompts.entries()) {
          const wall = at.toZonedDateTimeISO(zone).toPlainDateTime();
          let position = 0;
          for (const window of sorted) {
            const start = day.toPlainDateTime(Temporal.PlainTime.from(window.from));
            const passed = wall.since(start).total('minutes');
            if (passed >= 0 && passed < minutesOf(window)) {
              position += passed;
              break;
            }
            position += minutesOf(window);
          }
          expect(Math.floor((position * plan.perDay) / whole)).toBe(slot);
        }
      }),
    );
  });

  it('keeps its gap, also to the next day and over a clock change', () => {
    fc.assert(
      fc.property(aRandomPlan, aDay, aZone, aSeed, (plan, day, zone, seed) => {
        const change = changesClock(day, zone);
        const days = change ? [0] : [0, 1];
        const all = days.flatMap((days) => promptsOn(plan, day.add({ days }), zone, seed));
        const whole = plan.windows.reduce((sum, window) => sum + minutesOf(window), 0);
        // A spring day can be too short for a plan that just fits; an hour is the most that these zones take.
        if (change && whole - 60 <= (plan.perDay - 1) * plan.minGapMinutes) return;
        for (const [index, prompt] of all.entries()) {
          const next = all[index + 1];
          if (next)
            expect(milliseconds(next) - milliseconds(prompt)).toBeGreaterThanOrEqual(plan.minGapMinutes * 60_000);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is drawn differently for another seed', () => {
    const plan = Plan.parse({
      kind: 'random',
      perDay: 4,
      windows: [{ from: '09:00', to: '21:00' }],
      minGapMinutes: 90,
      days: [1, 2, 3, 4, 5, 6, 7],
      expiryMinutes: 30,
      nudgeMinutes: 15,
    });
    const day = Temporal.PlainDate.from('2026-11-23');
    const texts = Array.from({ length: 50 }, (_, seed) =>
      promptsOn(plan, day, 'UTC', `${seed}`)
        .map(({ at }) => `${at}`)
        .join(),
    );
    expect(new Set(texts).size).toBe(50);
  });
});

describe('an interval plan', () => {
  it('leaves exactly the interval between neighbours in one window', () => {
    fc.assert(
      fc.property(anIntervalPlan, aDay, aZone, (plan, day, zone) => {
        const one = { ...plan, windows: plan.windows.slice(0, 1) };
        const prompts = promptsOn(one, day, zone, '');
        if (changesClock(day, zone)) return;
        for (const [index, prompt] of prompts.entries()) {
          expect(isInside(prompt, one.windows, zone)).toBe(true);
          const next = prompts[index + 1];
          if (next) expect(milliseconds(next) - milliseconds(prompt)).toBe(plan.everyMinutes * 60_000);
        }
      }),
    );
  });
});
