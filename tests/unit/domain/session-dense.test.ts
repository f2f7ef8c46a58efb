import { describe, expect, it } from 'vitest';
import { closerDays, closerLimits } from '../../../src/domain/closer-days.ts';
import { defaultPlan } from '../../../src/domain/plan.ts';
import { newSession } from '../../../src/domain/session-change.ts';
import { denseDays, densePerDay, mayOfferDense, usualWish } from '../../../src/domain/session-dense.ts';

const from = Temporal.PlainDate.from('2026-11-24');
const dense = closerDays(defaultPlan, { from, ...usualWish });
const id = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';
const session = newSession(
  { id, kind: 'therapy', label: '', now: Temporal.Instant.from('2026-11-23T08:00Z') },
  { startedAt: '2026-11-23T09:00:00.000Z', zone: 'UTC', day: '2026-11-23' },
);

describe('the offer of closer prompts', () => {
  it('is six a day between 09:00 and 21:00 on three days, today included', () => {
    const windows = [{ from: '09:00', to: '21:00' }];
    expect(dense).toMatchObject({
      plan: { kind: 'random', perDay: 6, windows },
      from: '2026-11-24',
      until: '2026-11-26',
    });
  });

  it('has choices within what some days may be', () => {
    const within =
      ({ min, max }: { min: number; max: number }) =>
      (value: number) =>
        min <= value && value <= max;
    expect(denseDays.every(within(closerLimits.days)) && densePerDay.every(within(closerLimits.perDay))).toBe(true);
    expect([denseDays, densePerDay]).toEqual([
      expect.arrayContaining([usualWish.days]),
      expect.arrayContaining([usualWish.perDay]),
    ]);
  });

  it.each([
    ['the day after', '2026-11-24', undefined, [], true],
    ['on the eighth day', '2026-12-01', undefined, [], false],
    ['before it', '2026-11-22', undefined, [], false],
    ['once it was answered', '2026-11-24', undefined, [id], false],
    ['after another one was answered', '2026-11-24', undefined, ['other'], true],
    ['while there are some', '2026-11-26', dense, [], false],
    ['before some that are to come', '2026-11-23', dense, [], false],
    ['when they are over', '2026-11-27', dense, [], true],
  ])('%s: made on %s', (_name, day, current, answered, expected) => {
    expect(mayOfferDense(session, { dense: current, answered }, Temporal.PlainDate.from(day))).toBe(expected);
  });
});
