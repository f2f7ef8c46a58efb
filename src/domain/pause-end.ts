import type { Pause } from './pause.ts';

/** How a pause's end is said: when the day is over, on a day, at a time, or at a time on another day. */
export type PauseEnd = { on?: Temporal.PlainDate; at?: Temporal.PlainDateTime };

/**
 * The end of a pause on the wall clock. Neither `on` nor `at`: with this day. Within a day from now the
 * time alone is clear; midnight is the beginning of a day rather than a time.
 */
export function endOfPause({ until }: Pick<Pause, 'until'>, now: Temporal.Instant, zone: string): PauseEnd {
  const end = Temporal.Instant.from(until).toZonedDateTimeISO(zone);
  const day = end.toPlainDate();
  const { days } = now.toZonedDateTimeISO(zone).toPlainDate().until(day, { largestUnit: 'days' });
  if (end.equals(day.toZonedDateTime(zone))) return days === 1 ? {} : { on: day };
  const at = end.toPlainDateTime();
  const isSoon = Temporal.Instant.compare(end.toInstant(), now.add({ hours: 24 })) < 0;
  return isSoon ? { at } : { on: day, at };
}
