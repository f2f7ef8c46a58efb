import { keepAttention, readAttention } from '../../data/attention.ts';
import { openStore } from '../../data/store.ts';
import { dismissPrompt, waitingPrompt } from '../../data/waiting.ts';
import { instantText } from '../../domain/day.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { laterOn, type SnoozeMinutes, snoozesWithin } from '../../domain/snooze.ts';
import { now } from '../../platform/clock.ts';
import { withdraw } from '../../platform/notifications.ts';
import { notificationOf } from './reach.ts';
import { reconcile } from './reconcile.ts';

/** Acts on a prompt that still waits, apart from any wake; then badge, notification and alarms follow. */
async function respond(id: string, act: (prompt: Prompt, now: Temporal.Instant) => Promise<void>): Promise<void> {
  await navigator.locks.request('reconcile', async () => {
    await openStore();
    const prompt = await waitingPrompt(now);
    if (prompt?.id === id) await act(prompt, now());
  });
  await reconcile();
}

/** Puts a waiting prompt off, only as long as it is open afterwards; `later` takes what fits. */
export function snooze(id: string, wish: SnoozeMinutes | 'later'): Promise<void> {
  return respond(id, async (prompt, at) => {
    const minutes = wish === 'later' ? laterOn(prompt, at) : snoozesWithin(prompt, at).find((each) => each === wish);
    const again = minutes === undefined ? {} : { snoozedUntil: instantText(at.add({ minutes })) };
    // Too close to its end to come again: then it waits quietly behind the badge.
    await keepAttention({ prompt: id, quiet: minutes === undefined, ...again });
    await withdraw(notificationOf(prompt));
  });
}

/** "Not now" on the notification: the same as Skip in the form. */
export const leave = (id: string) => respond(id, dismissPrompt);

/** The person has seen it: no second notification. A snooze stays as it was wished. */
export function hush(id: string): Promise<void> {
  return respond(id, async () => {
    const attention = await readAttention();
    const isSnoozed = attention?.prompt === id && attention.snoozedUntil !== undefined;
    if (!isSnoozed) await keepAttention({ prompt: id, quiet: true });
  });
}
