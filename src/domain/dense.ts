import * as z from 'zod/mini';
import { Plan } from './plan.ts';
import { daySchema } from './time.ts';

/** Another plan for some local days, both ends included: closer prompts for a few days after a session. */
export const denseSchema = z
  .strictObject({ plan: Plan, from: daySchema, until: daySchema })
  .check(z.refine(({ from, until }) => from <= until, 'these days end before they begin'));
export type Dense = z.infer<typeof denseSchema>;

/** What a person wants to be asked: a plan, and another one for some days. */
export type Asking = { plan: Plan; dense?: Dense | undefined };

/** The plan that holds on a local day. */
export function planOn({ plan, dense }: Asking, day: string): Plan {
  return dense && dense.from <= day && day <= dense.until ? dense.plan : plan;
}
