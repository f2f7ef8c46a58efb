import { dateFormat } from '../../locales/dates.ts';
import { zone } from '../../platform/clock.ts';

/** "24 Nov 2026", the day here that an instant lies in. */
export const instantDay = (at: string): string => {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone()).toPlainDate();
  return dateFormat({ dateStyle: 'medium' }).format(
    day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds,
  );
};
