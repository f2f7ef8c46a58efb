import { type CloserWish, standingOf } from './closer-days.ts';
import type { Dense } from './dense.ts';
import type { Session } from './session.ts';
import { isStillNear } from './session-time.ts';

/** What is offered after a session unless something else is chosen: today and two days more. */
export const usualWish: Omit<CloserWish, 'from'> = { days: 3, perDay: 6 };
export const denseDays = [2, 3, 5, 7] as const;
export const densePerDay = [5, 6, 8, 10] as const;

/** Whether closer prompts may be offered: once a session, in the days after it, and not while some are there. */
export function mayOfferDense(
  session: Session,
  { dense, answered }: { dense: Dense | undefined; answered: readonly string[] },
  today: Temporal.PlainDate,
): boolean {
  const isFree = standingOf(dense, today.toString()) === 'none';
  return isFree && isStillNear(session, today) && !answered.includes(session.id);
}
