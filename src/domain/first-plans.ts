import type { Plan } from './plan.ts';
import { defaultPlan } from './planning.ts';

/** What the first steps offer: at varying times, at three set times, or no prompts. Everything else is under Settings. */
export const firstPlans: readonly Plan[] = [
  defaultPlan,
  {
    kind: 'fixed',
    times: ['09:00', '14:00', '19:00'],
    days: [1, 2, 3, 4, 5, 6, 7],
    expiryMinutes: 30,
    nudgeMinutes: 15,
  },
  { kind: 'none' },
];

/** Whether a plan is one of these as it stands; any other is the person's own and is not to be lost. */
export function isFirstPlan(plan: Plan): boolean {
  return firstPlans.some((each) => JSON.stringify(each) === JSON.stringify(plan));
}
