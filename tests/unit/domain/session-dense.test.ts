import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlan, Plan } from '../../../src/domain/plan.ts';
import { newSession } from '../../../src/domain/session-change.ts';
import {
  denseAhead,
  denseDays,
  denseFrom,
  densePerDay,
  mayOfferDense,
  usualWish,
} from '../../../src/domain/session-dense.ts';
import { aDay, aPlan } from '../../support/plans.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const random = defaultPlan as Extract<Plan, { kind: 'random' }>;
const id = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const session = newSession(
  { id, kind: 'therapy', label: '', now: Temporal.Instant.from('2026-11-23T08:00Z') },
  { startedAt: '2026-11-23T09:00:00.000Z', zone: 'UTC', day: '2026-11-23' },
);

describe('closer prompts', () => {
  it('are by default six a day between 09:00 and 21:00 on three days, today included', () => {
    expect(denseFrom(usualWish, defaultPlan, today)).toEqual({
      plan: { ...defaultPlan, perDay: 6, minGapMinutes: 60 },
      from: '2026-11-24',
      until: '2026-11-26',
    });
    expect(denseFrom(usualWish, { kind: 'none' }, today).plan).toMatchObject({ perDay: 6, expiryMinutes: 30 });
  });

  it('stay within the hours of an own plan, unless these are too short for them', () => {
    const windows = [{ from: '20:00', to: '02:00' }];
    expect(denseFrom(usualWish, { ...random, windows }, today).plan).toMatchObject({ windows, minGapMinutes: 30 });
    const short = [{ from: '09:00', to: '10:00' }];
    expect(denseFrom(usualWish, { ...random, windows: short, minGapMinutes: 0 }, today).plan).toMatchObject({
      windows: [{ from: '09:00', to: '21:00' }],
    });
  });

  it('make a plan that can be kept, for every choice and whatever the own plan is', () => {
    const aWish = fc.record({ days: fc.constantFrom(...denseDays), perDay: fc.constantFrom(...densePerDay) });
    fc.assert(
      fc.property(aWish, aPlan, aDay, (wish, own, day) => {
        const dense = denseFrom(wish, own, day);
        expect(Plan.safeParse(dense.plan).success).toBe(true);
        expect(denseAhead(dense, day)).toEqual(dense);
        expect(denseAhead(dense, day.add({ days: wish.days - 1 }))).toEqual(dense);
        expect(denseAhead(dense, day.add({ days: wish.days }))).toBeUndefined();
      }),
    );
  });
});

describe('the offer of closer prompts', () => {
  const dense = denseFrom(usualWish, defaultPlan, today);
  it.each([
    ['the day after', '2026-11-24', undefined, [], true],
    ['on the eighth day', '2026-12-01', undefined, [], false],
    ['before it', '2026-11-22', undefined, [], false],
    ['once it was answered', '2026-11-24', undefined, [id], false],
    ['after another one was answered', '2026-11-24', undefined, ['other'], true],
    ['while there are some', '2026-11-26', dense, [], false],
    ['when they are over', '2026-11-27', dense, [], true],
  ])('%s: made on %s', (_name, day, current, answered, expected) => {
    expect(mayOfferDense(session, { dense: current, answered }, Temporal.PlainDate.from(day))).toBe(expected);
  });
});
