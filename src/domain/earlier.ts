import { instantText, localMoment } from './day.ts';
import type { CheckinChange } from './entry.ts';

const stepMinutes = 15;

/**
 * The moments of this local day that an entry can be made for afterwards: every quarter of an hour before now,
 * the latest first, and its midnight in any case. The steps are taken on the line of time, so that an hour
 * which the clock skips is not among them and one that it shows twice is there twice.
 */
export function momentsEarlier(now: Temporal.Instant, zone: string): Temporal.Instant[] {
  const first = now.toZonedDateTimeISO(zone).startOfDay().toInstant();
  const minutes = first.until(now, { largestUnit: 'minutes' }).total('minutes');
  const count = Math.max(1, Math.ceil(minutes / stepMinutes));
  return Array.from({ length: count }, (_, index) => first.add({ minutes: (count - 1 - index) * stepMinutes }));
}

/** What the form proposes: about an hour ago, or as long ago as this day allows. */
export function likelyEarlier(now: Temporal.Instant, zone: string): Temporal.Instant {
  const moments = momentsEarlier(now, zone);
  return moments[Math.min(4, moments.length) - 1] ?? now;
}

/** An entry's time moved to that moment. It says so itself, and keeps when it was really made in `savedAt`. */
export const madeEarlier = (at: Temporal.Instant, zone: string): CheckinChange => ({
  ...localMoment(at, zone),
  source: 'earlier',
});

/** Which of the moments the clock shows twice: their labels must say which pass is meant. */
export function shownTwice(moments: readonly Temporal.Instant[], zone: string): Set<string> {
  const clockOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainTime().toString();
  const byClock = Map.groupBy(moments, clockOf);
  return new Set([...byClock.values()].flatMap((same) => (same.length > 1 ? same.map(instantText) : [])));
}
