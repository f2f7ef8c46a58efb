import { keepAttention, readAttention } from '../../data/attention.ts';
import { markShown } from '../../data/waiting.ts';
import { attend } from '../../domain/attention.ts';
import { planOn } from '../../domain/dense.ts';
import type { Prompt } from '../../domain/prompt.ts';
import type { Schedule } from '../../domain/schedule.ts';
import type { Reminder } from '../../domain/settings.ts';
import { setBadge } from '../../platform/badge.ts';
import { isAway } from '../../platform/idle.ts';
import { shownNotifications, withdraw } from '../../platform/notifications.ts';
import { isPromptNotification, notificationOf, reach } from './reach.ts';

type Occasion = {
  schedule: Schedule;
  reminder: Reminder;
  /** The browser has just started and forgot what it showed. */
  again: boolean;
  now: Temporal.Instant;
};

/**
 * Shows the waiting prompt, reminds of it once, and withdraws notifications of all others; answers when it
 * needs something again. While the person is away it is held, and shown when they are back. Shown first
 * and marked after: a worker killed in between shows the same id again, which replaces and does not double.
 */
export async function present(
  waiting: Prompt | undefined,
  { schedule, reminder, again, now }: Occasion,
): Promise<Temporal.Instant | undefined> {
  await setBadge(waiting !== undefined);
  const there = await shownNotifications();
  const own = waiting && notificationOf(waiting);
  for (const id of there) if (isPromptNotification(id) && id !== own) await withdraw(id);
  if (!waiting || !own) return undefined;

  const attention = await readAttention();
  const plan = planOn(schedule, waiting.day);
  const { step, next } = attend(waiting, attention, plan.kind === 'none' ? 0 : plan.nudgeMinutes, now);
  const ours = attention?.prompt === waiting.id ? attention : undefined;
  const isSnoozed = step === 'rest' && ours?.snoozedUntil !== undefined;
  if (isSnoozed && there.includes(own)) await withdraw(own);
  const isForgotten = again && !isSnoozed && !ours?.quiet && !there.includes(own);
  if (step === 'rest' && !isForgotten) return next;
  if (await isAway()) return undefined;

  await reach(waiting, reminder, step === 'nudge' ? 'nudge' : 'show');
  if (step === 'nudge' || ours?.snoozedUntil !== undefined) await keepAttention({ prompt: waiting.id, quiet: true });
  if (waiting.shownAt === undefined) await markShown(waiting, now);
  return next;
}
