import { expect, it } from 'vitest';
import { firstPlans, isFirstPlan } from '../../../src/domain/first-plans.ts';
import { defaultPlan, Plan } from '../../../src/domain/plan.ts';

it('the first steps offer the plan that is in force, set times and none, all of which can be kept', () => {
  expect(firstPlans.map((plan) => Plan.parse(plan).kind)).toEqual(['random', 'fixed', 'none']);
  expect(firstPlans).toContainEqual(defaultPlan);
});

it('any change makes a plan the person’s own', () => {
  for (const plan of firstPlans) expect(isFirstPlan(Plan.parse(plan))).toBe(true);
  expect(isFirstPlan(Plan.parse({ ...defaultPlan, nudgeMinutes: 10 }))).toBe(false);
});
