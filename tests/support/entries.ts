import 'temporal-polyfill/global';
import { backupText } from '../../src/domain/backup.ts';
import type { Checkin } from '../../src/domain/checkin.ts';
import type { CustomSensation } from '../../src/domain/custom-sensation.ts';
import { instantText, localMoment } from '../../src/domain/day.ts';
import { aCheckin } from './rows.ts';

/** A check-in so many hours before now, on the clock of the machine. */
export function entryAgo(hours: number, fields: Partial<Checkin> = {}): Checkin {
  return entryAt(Temporal.Now.instant().subtract({ hours }), fields);
}

export const entryAt = (moment: Temporal.Instant, fields: Partial<Checkin> = {}): Checkin =>
  aCheckin({ ...localMoment(moment, Temporal.Now.timeZoneId()), ...fields });

export function logOf(checkins: Checkin[], customSensations: CustomSensation[] = []): string {
  const exportedAt = instantText(Temporal.Now.instant());
  return backupText({ app: 'test', exportedAt, prompts: [], sessions: [], settings: {}, checkins, customSensations });
}
