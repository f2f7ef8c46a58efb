/** When a backup is suggested: after so many days, or after so many check-ins. 0: not by this. */
export type BackupReminder = { days: number; checkins: number };

export const usualReminder: BackupReminder = { days: 14, checkins: 50 };
export const mostDays = 365;
export const mostCheckins = 10_000;

/** How many check-ins have to be counted to know whether it is time: more say nothing more. */
export const enoughToKnow = ({ checkins }: BackupReminder = usualReminder): number => Math.max(1, checkins);

/** A moment from which days and check-ins are counted, and how many check-ins came after it. */
export type SinceBackup = { since: string; checkins: number };

/**
 * Whether it is time to suggest a backup.
 * Rule: a day is 24 hours here; nothing is suggested where nothing new has been entered.
 */
export function isBackupDue(
  { since, checkins }: SinceBackup,
  now: Temporal.Instant,
  { days, checkins: many }: BackupReminder = usualReminder,
): boolean {
  if (checkins === 0) return false;
  const end = Temporal.Instant.from(since).add({ hours: 24 * days });
  return (days > 0 && Temporal.Instant.compare(end, now) <= 0) || (many > 0 && checkins >= many);
}
