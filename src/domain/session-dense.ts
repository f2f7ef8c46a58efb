import type { Dense } from './dense.ts';
import type { Plan } from './plan.ts';
import { defaultPlan } from './planning.ts';
import type { Session } from './session.ts';
import { isStillNear } from './session-time.ts';
import { totalLength } from './window.ts';

/** For how many local days, today included, and how many prompts on each. */
export type DenseWish = { days: number; perDay: number };

export const usualWish: DenseWish = { days: 3, perDay: 6 };
export const denseDays = [2, 3, 5, 7] as const;
export const densePerDay = [5, 6, 8, 10] as const;

/**
 * Closer prompts from today on. They stay within the hours that the person's own plan has, and keep its
 * way of waiting; otherwise 09:00 to 21:00. The gap leaves at least half of that time to chance.
 */
export function denseFrom({ days, perDay }: DenseWish, own: Plan, today: Temporal.PlainDate): Dense {
  const asking = own.kind === 'none' ? defaultPlan : own;
  const wide = 'windows' in own && totalLength(own.windows) >= perDay * 30 ? own.windows : undefined;
  const windows = wide ?? [{ from: '09:00', to: '21:00' }];
  return {
    plan: {
      kind: 'random',
      perDay,
      windows,
      minGapMinutes: Math.min(60, Math.floor(totalLength(windows) / (2 * perDay))),
      days: [1, 2, 3, 4, 5, 6, 7],
      expiryMinutes: asking.kind === 'none' ? 30 : asking.expiryMinutes,
      nudgeMinutes: asking.kind === 'none' ? 15 : asking.nudgeMinutes,
    },
    from: today.toString(),
    until: today.add({ days: days - 1 }).toString(),
  };
}

/** Closer prompts that hold today or will. */
export function denseAhead(dense: Dense | undefined, today: Temporal.PlainDate): Dense | undefined {
  return dense && dense.until >= today.toString() ? dense : undefined;
}

/** Whether closer prompts may be offered: once a session, in the days after it, and not while some are there. */
export function mayOfferDense(
  session: Session,
  { dense, answered }: { dense: Dense | undefined; answered: readonly string[] },
  today: Temporal.PlainDate,
): boolean {
  return isStillNear(session, today) && !answered.includes(session.id) && !denseAhead(dense, today);
}
