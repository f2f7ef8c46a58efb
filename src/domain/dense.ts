import type { Plan } from './plan.ts';

/** Another plan for some local days, both ends included: closer prompts for a few days after a session. */
export type Dense = { plan: Plan; from: string; until: string };

/** What a person wants to be asked: a plan, and another one for some days. */
export type Asking = { plan: Plan; dense?: Dense | undefined };

/** The plan that holds on a local day. */
export function planOn({ plan, dense }: Asking, day: string): Plan {
  return dense && dense.from <= day && day <= dense.until ? dense.plan : plan;
}
