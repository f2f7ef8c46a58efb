import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationOf } from '../../../src/domain/expectation.ts';
import { defaultPlan, Plan, promptsOn } from '../../../src/domain/plan.ts';
import { aDay, aRandomPlan, aZone } from '../../support/plans.ts';

const open = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 0 };
const seed = 'seed';

function expected(plan: Plan, date: string, zone = 'UTC'): string[] {
  return promptsOn(plan, Temporal.PlainDate.from(date), zone, seed).map((prompt) => {
    const { day, from, to } = expectationOf(plan, prompt, zone, seed);
    const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' });
    return to ? `${day} ${clock(from)}–${clock(to)}` : `${day} ${clock(from)}`;
  });
}

describe('what may be said of a coming prompt', () => {
  it('is the quarter of the day that it is drawn from', () => {
    expect(expected(defaultPlan, '2026-11-23', 'Europe/Berlin')).toEqual([
      '2026-11-23 09:00–12:00',
      '2026-11-23 12:00–15:00',
      '2026-11-23 15:00–18:00',
      '2026-11-23 18:00–21:00',
    ]);
  });

  it('is the time itself where that is no surprise', () => {
    expect(expected(Plan.parse({ kind: 'fixed', times: ['09:00', '21:30'], ...open }), '2026-11-23')).toEqual([
      '2026-11-23 09:00',
      '2026-11-23 21:30',
    ]);
    const hourly = { kind: 'interval', everyMinutes: 60, windows: [{ from: '09:00', to: '11:00' }], ...open };
    expect(expected(Plan.parse(hourly), '2026-11-23')).toEqual(['2026-11-23 09:00', '2026-11-23 10:00']);
  });

  it('names the day on which its part of the night lies', () => {
    const night = { kind: 'random', perDay: 2, windows: [{ from: '22:00', to: '02:00' }], minGapMinutes: 0, ...open };
    expect(expected(Plan.parse(night), '2026-11-23')).toEqual(['2026-11-23 22:00–00:00', '2026-11-24 00:00–02:00']);
  });

  it('names no hours between two windows', () => {
    const windows = [
      { from: '08:00', to: '09:00' },
      { from: '18:00', to: '20:00' },
    ];
    const plan = Plan.parse({ kind: 'random', perDay: 2, windows, minGapMinutes: 0, ...open });
    // The first half of the three hours spans the time between, so only the part in its own window is named.
    const [first, second] = expected(plan, '2026-11-23');
    expect(['2026-11-23 08:00–09:00', '2026-11-23 18:00–18:30']).toContain(first);
    expect(second).toBe('2026-11-23 18:30–20:00');
  });

  it('ends its part on the wall clock, also in an autumn hour that is there twice', () => {
    const plan = { kind: 'random', perDay: 2, windows: [{ from: '00:00', to: '06:00' }], minGapMinutes: 0, ...open };
    expect(expected(Plan.parse(plan), '2026-10-25', 'Europe/Berlin')).toEqual([
      '2026-10-25 00:00–03:00',
      '2026-10-25 03:00–06:00',
    ]);
  });

  const isHeld = (plan: Plan, day: Temporal.PlainDate, zone: string) => {
    for (const prompt of promptsOn(plan, day, zone, seed)) {
      const said = expectationOf(plan, prompt, zone, seed);
      const moment = prompt.at.toZonedDateTimeISO(zone).toPlainDateTime();
      const from = said.day.toPlainDateTime(said.from);
      if (!said.to) {
        expect(moment.equals(from)).toBe(true);
        continue;
      }
      const nextDay = Temporal.PlainTime.compare(said.to, said.from) <= 0;
      // In the zone, where the day after may have been skipped.
      const to = said.day.add({ days: nextDay ? 1 : 0 }).toZonedDateTime({ timeZone: zone, plainTime: said.to });
      expect(Temporal.PlainDateTime.compare(from, moment)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDateTime.compare(moment, to.toPlainDateTime())).toBe(-1);
    }
  };

  it('holds the prompt', () => {
    fc.assert(fc.property(aRandomPlan, aDay, aZone, isHeld));
  });

  it.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Pacific/Apia', '2011-12-29'],
  ])('holds the prompt in %s on %s, when the clocks change', (zone, date) => {
    const everyDay = aRandomPlan.map((plan) => ({ ...plan, days: open.days }));
    fc.assert(fc.property(everyDay, (plan) => isHeld(plan, Temporal.PlainDate.from(date), zone)));
  });
});
