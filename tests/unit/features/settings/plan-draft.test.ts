import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlan, Plan } from '../../../../src/domain/plan.ts';
import { draftOf, type Faults, type PlanDraft, planOf } from '../../../../src/features/settings/plan-draft.ts';
import { aPlan, someWindows } from '../../../support/plans.ts';

const usual = draftOf(defaultPlan);
const clock = fc.constantFrom('', '00:00', '07:30', '09:00', '12:00', '21:00', '23:59');
const aNumber = fc.oneof(fc.integer({ min: -1, max: 1500 }), fc.constantFrom(Number.NaN, 0, 1.5, 60));

/** Whatever can be put into the form. */
const aDraft: fc.Arbitrary<PlanDraft> = fc.record({
  kind: fc.constantFrom('random', 'fixed', 'interval', 'none'),
  perDay: fc.oneof(aNumber, fc.integer({ min: 1, max: 6 })),
  minGapMinutes: aNumber,
  windows: fc.oneof(someWindows, fc.array(fc.record({ from: clock, to: clock }), { minLength: 1, maxLength: 3 })),
  times: fc.array(clock, { minLength: 1, maxLength: 3 }),
  everyMinutes: aNumber,
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  expiryMinutes: aNumber,
  nudgeMinutes: fc.constantFrom(0, 5, 15, 60),
});

describe('a draft', () => {
  it('of a plan is that plan', () => {
    fc.assert(
      fc.property(aPlan, (plan) => {
        const days = 'days' in plan ? { days: plan.days.toSorted() } : {};
        expect(planOf(draftOf(plan))).toEqual({ plan: { ...plan, ...days } });
      }),
    );
  });

  it('that has no fault is a plan that parses, and one that has some is none', () => {
    const seen = { plans: 0, faults: 0 };
    fc.assert(
      fc.property(aDraft, (draft) => {
        const checked = planOf(draft);
        seen['plan' in checked ? 'plans' : 'faults']++;
        if ('plan' in checked) expect(Plan.parse(checked.plan)).toEqual(checked.plan);
        else
          expect(Object.values(checked.faults).some((fault) => (Array.isArray(fault) ? fault.length : fault))).toBe(
            true,
          );
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.plans, seen.faults)).toBeGreaterThan(50);
  });

  const nothing: Faults = { numbers: [], noTime: false, noDay: false };
  const overlap: Faults['overlap'] = [
    { from: '09:00', to: '12:00' },
    { from: '11:00', to: '13:00' },
  ];
  it.each<[string, Partial<PlanDraft>, Partial<Faults>]>([
    ['an emptied number', { perDay: Number.NaN }, { numbers: ['perDay'] }],
    ['numbers out of range', { perDay: 0, expiryMinutes: 1441 }, { numbers: ['perDay', 'expiryMinutes'] }],
    [
      'a number of another kind of plan',
      { kind: 'interval', everyMinutes: 0, perDay: 0 },
      { numbers: ['everyMinutes'] },
    ],
    ['no day', { days: [] }, { noDay: true }],
    ['an emptied time', { kind: 'fixed', times: ['09:00', ''] }, { noTime: true }],
    ['an emptied end', { windows: [{ from: '09:00', to: '' }] }, { noTime: true }],
    ['windows that overlap', { windows: overlap }, { overlap }],
    ['two at once', { windows: overlap, days: [] }, { overlap, noDay: true }],
  ])('%s', (_, change, faults) => {
    expect(planOf({ ...usual, ...change })).toEqual({ faults: { ...nothing, ...faults } });
  });

  it('without room says how much there is and what would fit', () => {
    expect(planOf({ ...usual, perDay: 6, minGapMinutes: 180 })).toMatchObject({
      faults: { tooTight: { there: 720, advice: { fewer: { perDay: 4 }, closer: { minGapMinutes: 120 } } } },
    });
  });
});
