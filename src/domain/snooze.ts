import { instantText } from './day.ts';
import type { Prompt } from './prompt.ts';

export const snoozeMinutes = [5, 15, 30] as const;
export type SnoozeMinutes = (typeof snoozeMinutes)[number];

/** How long a waiting prompt may be put off, in minutes: only as long as it is open afterwards. */
export function snoozesWithin({ expiresAt }: Prompt, now: Temporal.Instant): SnoozeMinutes[] {
  return snoozeMinutes.filter((minutes) => instantText(now.add({ minutes })) < expiresAt);
}

/** What "Later" on a notification means: a quarter of an hour where that fits, otherwise five minutes, if those do. */
export function laterOn(prompt: Prompt, now: Temporal.Instant): SnoozeMinutes | undefined {
  return snoozesWithin(prompt, now).findLast((minutes) => minutes <= 15);
}
