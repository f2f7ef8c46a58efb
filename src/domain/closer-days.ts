import type { Dense } from './dense.ts';
import type { Plan } from './plan.ts';
import { minutesOf, type RandomPlan } from './plan-advice.ts';

/** How a person asks for closer prompts on some days. */
export type CloserWish = { from: Temporal.PlainDate; days: number; perDay: number };

export const closerLimits = { days: { min: 1, max: 14 }, perDay: { min: 1, max: 24 } } as const;

const usualHours = [{ from: '09:00', to: '21:00' }];

/** Between its prompts a dense day keeps half of what an even spread would leave, and never more than an hour. */
const longestGap = 60;

/**
 * So many prompts at random moments, every day, in the hours of the usual plan and as open as there; in
 * 09:00 to 21:00 where that plan has no hours. Where these are shorter than a minute for each, as many as fit.
 */
export function closerPlan(usual: Plan, perDay: number): RandomPlan {
  const windows = 'windows' in usual ? usual.windows : usualHours;
  const count = Math.min(perDay, minutesOf(windows));
  const { expiryMinutes, nudgeMinutes } = usual.kind === 'none' ? { expiryMinutes: 30, nudgeMinutes: 15 } : usual;
  return {
    kind: 'random',
    perDay: count,
    windows,
    minGapMinutes: Math.min(longestGap, Math.floor(minutesOf(windows) / count / 2)),
    days: [1, 2, 3, 4, 5, 6, 7],
    expiryMinutes,
    nudgeMinutes,
  };
}

/** The days that a wish means, the first one included. */
export function closerDays(usual: Plan, { from, days, perDay }: CloserWish): Dense {
  return {
    plan: closerPlan(usual, perDay),
    from: from.toString(),
    until: from.add({ days: days - 1 }).toString(),
  };
}

/** Where some days with a plan of their own stand, seen from a local day. */
export function standingOf(dense: Dense | undefined, today: string): 'none' | 'ahead' | 'now' {
  if (!dense || dense.until < today) return 'none';
  return today < dense.from ? 'ahead' : 'now';
}
