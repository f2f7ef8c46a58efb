import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closerDays, closerLimits, closerPlan, standingOf } from '../../../src/domain/closer-days.ts';
import { defaultPlan } from '../../../src/domain/plan.ts';
import { isDense } from '../../../src/domain/stored.ts';
import { aDay, aPlan } from '../../support/plans.ts';
import { fixedPlan } from '../../support/prompts.ts';

describe('some days with closer prompts', () => {
  it('parse, whatever the usual plan is, and last as long as was wished', () => {
    const wish = fc.record({
      from: aDay,
      days: fc.integer(closerLimits.days),
      perDay: fc.integer(closerLimits.perDay),
    });
    fc.assert(
      fc.property(aPlan, wish, (usual, { from, days, perDay }) => {
        const dense = closerDays(usual, { from, days, perDay });
        expect(isDense(dense)).toBe(true);
        expect(dense.plan).toMatchObject({ kind: 'random' });
        const length = Temporal.PlainDate.from(dense.from).until(dense.until, { largestUnit: 'days' }).days + 1;
        expect([dense.from, length]).toEqual([from.toString(), days]);
      }),
    );
  });

  it('keep to the hours of the usual plan, and to its patience', () => {
    const evening = { ...defaultPlan, windows: [{ from: '18:00', to: '22:00' }], expiryMinutes: 45, nudgeMinutes: 0 };
    expect(closerPlan(evening, 6)).toEqual({
      kind: 'random',
      perDay: 6,
      windows: evening.windows,
      minGapMinutes: 20,
      days: [1, 2, 3, 4, 5, 6, 7],
      expiryMinutes: 45,
      nudgeMinutes: 0,
    });
  });

  it.each([
    ['no plan', { kind: 'none' as const }],
    ['fixed times', fixedPlan('08:00')],
  ])('have the usual hours where there are none: %s', (_, usual) => {
    expect(closerPlan(usual, 6)).toMatchObject({ windows: [{ from: '09:00', to: '21:00' }], minGapMinutes: 60 });
  });

  it.each([
    ['2026-11-22', 'ahead'],
    ['2026-11-23', 'now'],
    ['2026-11-25', 'now'],
    ['2026-11-26', 'none'],
  ])('seen from %s are %s', (today, standing) => {
    const from = Temporal.PlainDate.from('2026-11-23');
    expect(standingOf(closerDays(defaultPlan, { from, days: 3, perDay: 6 }), today)).toBe(standing);
    expect(standingOf(undefined, today)).toBe('none');
  });
});
