import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plan } from '../../../src/domain/plan.ts';
import {
  freeWindow,
  hasRoom,
  isWithinLimits,
  limits,
  minutesOf,
  type NumberName,
  nearestPlans,
  overlapIn,
} from '../../../src/domain/plan-advice.ts';
import { areApart } from '../../../src/domain/window.ts';
import { anIntervalPlan, aRandomPlan, someWindows } from '../../support/plans.ts';

const parses = (plan: unknown) => Plan.safeParse(plan).success;

/** Everything about it is in order, except perhaps the room. */
const aWishedPlan = fc
  .record({ plan: aRandomPlan, perDay: fc.integer({ min: 1, max: 288 }), gap: fc.integer({ min: 0, max: 1440 }) })
  .map(({ plan, perDay, gap }) => ({ ...plan, perDay, minGapMinutes: gap }));

const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
const anyWindows = fc.array(fc.record({ from: clock, to: clock }), { minLength: 1, maxLength: 6 });

describe('the room of a plan', () => {
  it('is there exactly where the plan can be kept', () => {
    fc.assert(
      fc.property(aWishedPlan, (plan) => {
        expect(hasRoom(plan)).toBe(parses(plan));
      }),
    );
  });

  it('is found by fewer prompts or a smaller gap, and by nothing nearer', () => {
    const anImpossiblePlan = aWishedPlan.filter((plan) => !parses(plan));
    fc.assert(
      fc.property(anImpossiblePlan, (plan) => {
        const { fewer, closer } = nearestPlans(plan);
        if (fewer) {
          expect(fewer).toEqual({ ...plan, perDay: fewer.perDay });
          expect(parses(fewer)).toBe(true);
          expect(parses({ ...fewer, perDay: fewer.perDay + 1 })).toBe(false);
        } else expect(parses({ ...plan, perDay: 1 })).toBe(false);
        if (closer) {
          expect(closer).toEqual({ ...plan, minGapMinutes: closer.minGapMinutes });
          expect(parses(closer)).toBe(true);
          expect(parses({ ...closer, minGapMinutes: closer.minGapMinutes + 1 })).toBe(false);
        } else expect(parses({ ...plan, minGapMinutes: 0 })).toBe(false);
      }),
    );
  });

  it.each([
    { windows: [{ from: '09:00', to: '21:00' }], perDay: 6, gap: 180, fewer: 4, closer: 120 },
    { windows: [{ from: '22:00', to: '02:00' }], perDay: 5, gap: 90, fewer: 2, closer: 48 },
    { windows: [{ from: '09:00', to: '09:30' }], perDay: 31, gap: 0, fewer: 30, closer: undefined },
    { windows: [{ from: '09:00', to: '09:30' }], perDay: 1, gap: 60, fewer: undefined, closer: 30 },
  ])('$perDay prompts, $gap minutes apart', ({ windows, perDay, gap, fewer, closer }) => {
    const rest = { kind: 'random' as const, days: [1], expiryMinutes: 30, nudgeMinutes: 0 };
    const advice = nearestPlans({ ...rest, windows, perDay, minGapMinutes: gap });
    expect(advice.fewer?.perDay).toBe(fewer);
    expect(advice.closer?.minGapMinutes).toBe(closer);
  });
});

describe('the limits of the numbers', () => {
  const daily = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 0 };
  const allDay = [{ from: '00:00', to: '00:00' }];
  const holders: Record<NumberName, object> = {
    perDay: { kind: 'random', windows: allDay, minGapMinutes: 0, ...daily },
    minGapMinutes: { kind: 'random', windows: allDay, perDay: 1, ...daily },
    everyMinutes: { kind: 'interval', windows: allDay, ...daily },
    expiryMinutes: { kind: 'fixed', times: ['09:00'], ...daily },
  };
  it.each(Object.keys(limits) as NumberName[])('%s: are those of the plan', (name) => {
    const { min, max } = limits[name];
    for (const value of [min - 1, min, min + 0.5, max, max + 1, Number.NaN])
      expect(isWithinLimits(name, value), String(value)).toBe(parses({ ...holders[name], [name]: value }));
  });
});

describe('windows', () => {
  it('that overlap are named, and no others', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const found = overlapIn(windows);
        expect(found === undefined).toBe(areApart(windows));
        if (found && found[0] !== found[1]) expect(areApart(found)).toBe(false);
      }),
    );
  });

  it.each([
    ['09:00-12:00 11:00-13:00', '09:00-12:00 11:00-13:00'],
    ['11:00-13:00 09:00-12:00', '09:00-12:00 11:00-13:00'],
    ['20:00-09:30 09:00-19:00', '20:00-09:30 09:00-19:00'],
    ['09:00-12:00 12:00-15:00', undefined],
    ['22:00-06:00 06:00-07:00', undefined],
  ])('%s', (text, expected) => {
    const windows = text.split(' ').map((each) => ({ from: each.slice(0, 5), to: each.slice(6) }));
    expect(
      overlapIn(windows)
        ?.map(({ from, to }) => `${from}-${to}`)
        .join(' '),
    ).toBe(expected);
  });

  it('that are added to a plan take nothing from the others', () => {
    fc.assert(
      fc.property(someWindows, anIntervalPlan, (windows, plan) => {
        const free = freeWindow(windows);
        if (free) expect(parses({ ...plan, windows: [...windows, free] })).toBe(true);
        else expect(minutesOf(windows)).toBe(24 * 60);
      }),
    );
  });

  it.each([
    ['09:00-21:00', '22:00-23:00'],
    ['09:00-12:00 14:00-21:00', '22:00-23:00'],
    ['06:00-04:00', '04:00-05:00'],
    ['06:00-05:30', '05:30-06:00'],
    ['09:00-09:00', undefined],
  ])('beside %s there is room for %s', (text, expected) => {
    const windows = text.split(' ').map((each) => ({ from: each.slice(0, 5), to: each.slice(6) }));
    const free = freeWindow(windows);
    expect(free && `${free.from}-${free.to}`).toBe(expected);
  });
});
