/** The only spelling of an instant that is stored. */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

/** `now`, or a millisecond after `previous` where the clock stood still or went back. */
export function laterText(previous: string, now: Temporal.Instant): string {
  const text = instantText(now);
  return text > previous ? text : instantText(Temporal.Instant.from(previous).add({ milliseconds: 1 }));
}

export type LocalMoment = { at: string; zone: string; offset: string; day: string };

/**
 * What a row keeps about its time: the instant and, fixed for good, the zone, offset and calendar
 * day that the person lived in. Grouping later uses `day` and never arithmetic on milliseconds.
 */
export function localMoment(now: Temporal.Instant, zone: string): LocalMoment {
  const local = now.toZonedDateTimeISO(zone);
  return {
    at: instantText(now),
    zone,
    offset: local.offset.slice(0, 6),
    day: local.toPlainDate().toString(),
  };
}

/** The last `count` calendar days up to and including `today`, oldest first. */
export function daysUpTo(today: Temporal.PlainDate, count: number): string[] {
  return Array.from({ length: count }, (_, index) => today.subtract({ days: count - 1 - index }).toString());
}

/** Minutes after local midnight on the entry's own clock, from its stored offset. */
export function minuteOfDay(row: { at: string; offset: string }): number {
  const local = Temporal.Instant.from(row.at).toZonedDateTimeISO(row.offset);
  return local.hour * 60 + local.minute;
}
