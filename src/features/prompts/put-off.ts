import type { SnoozeMinutes } from '../../domain/snooze.ts';

/** Puts a waiting prompt off. Loaded when it is wanted: the check-in must be usable first. */
export async function putOff(id: string, minutes: SnoozeMinutes): Promise<void> {
  const { snooze } = await import('./respond.ts');
  await snooze(id, minutes);
}
