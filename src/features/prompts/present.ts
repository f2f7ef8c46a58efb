import { markShown } from '../../data/waiting.ts';
import type { Prompt } from '../../domain/prompt.ts';
import type { Reminder } from '../../domain/settings.ts';
import { setBadge } from '../../platform/badge.ts';
import { promptWords } from '../../platform/messages.ts';
import { notify, shownNotifications, withdraw } from '../../platform/notifications.ts';

export const notificationPrefix = 'prompt:';
const notificationOf = (prompt: Prompt) => notificationPrefix + prompt.id;

type Occasion = {
  /** The browser has just started and forgot what it showed. */
  again: boolean;
  now: Temporal.Instant;
};

/**
 * Shows the waiting prompt, once, and withdraws notifications of all others. Shown first and marked
 * after: a worker killed in between shows the same id again, which replaces and does not double.
 */
export async function present(
  waiting: Prompt | undefined,
  reminder: Reminder,
  { again, now }: Occasion,
): Promise<void> {
  await setBadge(waiting !== undefined);
  const others = await shownNotifications();
  for (const id of others) {
    if (id.startsWith(notificationPrefix) && (!waiting || id !== notificationOf(waiting))) await withdraw(id);
  }
  const isShown = waiting?.shownAt !== undefined && (!again || others.includes(notificationOf(waiting)));
  if (!waiting || isShown) return;
  if (reminder === 'notification') {
    await notify(notificationOf(waiting), promptWords());
  }
  if (waiting.shownAt === undefined) await markShown(waiting, now);
}
