import { instantText } from './day.ts';
import { knownZone } from './local-at.ts';
import type { Session } from './session.ts';
import { clockPattern, toInstant } from './window.ts';

export type SessionTimes = Pick<Session, 'startedAt' | 'endedAt' | 'zone' | 'day'>;

const localPattern = /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/;

const localOf = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
const minuteText = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'minute' });

/** An instant as a field for date and time holds it: `2026-11-23T09:15`, on the clock of the zone. */
export const localText = (at: string, zone: string): string => minuteText(localOf(at, zone));

/** `11:30`, on the clock of the zone. */
export const clockOf = (at: string, zone: string): string => localText(at, zone).slice(11);

/** The next full hour on the clock, which a new session begins with until somebody says otherwise. */
export function nextHour(now: Temporal.Instant, zone: string): string {
  return minuteText(localOf(instantText(now), zone).round({ smallestUnit: 'hour', roundingMode: 'ceil' }));
}

/**
 * What a session keeps of the local time that somebody typed. A time that does not exist moves forward by
 * the gap, one that exists twice is its first; the day is the one that this leaves it on.
 * Answers `undefined` while the typing is not done, or where the year cannot be meant.
 */
export function startFrom(typed: string, zone: string): Pick<Session, 'startedAt' | 'zone' | 'day'> | undefined {
  if (!localPattern.test(typed)) return undefined;
  const start = toInstant(Temporal.PlainDateTime.from(typed), zone);
  return { startedAt: instantText(start), zone, day: start.toZonedDateTimeISO(zone).toPlainDate().toString() };
}

/** The first time after the start at which the clock of the zone shows `clock`: over midnight it is the next day. */
export function endFrom(startedAt: string, clock: string, zone: string): string | undefined {
  if (!clockPattern.test(clock)) return undefined;
  const sameDay = localOf(startedAt, zone).toPlainDate().toPlainDateTime(Temporal.PlainTime.from(clock));
  const candidates = [
    toInstant(sameDay, zone),
    // Where the clocks go back, the second pass of the hour may be the one that is meant.
    sameDay.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant(),
    toInstant(sameDay.add({ days: 1 }), zone),
  ];
  return candidates.map(instantText).find((at) => at > startedAt);
}

/** `12:00` where the start moved from 10:00 to 14:00 is `16:00`: a session that is put off keeps its length. */
export function endMoved(clock: string, from: string, to: string): string {
  if (!clockPattern.test(clock) || !localPattern.test(from) || !localPattern.test(to)) return clock;
  const moved = Temporal.PlainTime.from(from.slice(11)).until(to.slice(11));
  return Temporal.PlainTime.from(clock).add(moved).toString({ smallestUnit: 'minute' });
}

/** What a form holds of a session's times. */
export type TypedTimes = { start: string; end: string };

export function typedTimes({ startedAt, endedAt, zone: own }: SessionTimes): TypedTimes {
  const zone = knownZone(own);
  return { start: localText(startedAt, zone), end: endedAt === undefined ? '' : clockOf(endedAt, zone) };
}

/**
 * The times that a form stands for, on the clock of the zone, one that this engine knows. Of the session that it was
 * opened with, what was not touched stays to the millisecond.
 */
export function timesFrom(typed: TypedTimes, zone: string, before?: SessionTimes): SessionTimes | undefined {
  const old = before && typedTimes(before);
  const start = before && old?.start === typed.start ? before : startFrom(typed.start, zone);
  if (!start) return undefined;
  const { startedAt, day } = start;
  if (before && start === before && old?.end === typed.end) return { ...pick(before) };
  const endedAt = endFrom(startedAt, typed.end, zone);
  return { startedAt, ...(endedAt === undefined ? {} : { endedAt }), zone: start.zone, day };
}

const pick = ({ startedAt, endedAt, zone, day }: SessionTimes): SessionTimes => ({
  startedAt,
  ...(endedAt === undefined ? {} : { endedAt }),
  zone,
  day,
});

/** Upcoming ones, the next first; then those that have begun, the newest first. */
export function inTime(sessions: readonly Session[], now: Temporal.Instant): { ahead: Session[]; begun: Session[] } {
  const at = instantText(now);
  const sorted = sessions.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return {
    ahead: sorted.filter(({ startedAt }) => startedAt > at),
    begun: sorted.filter(({ startedAt }) => startedAt <= at).reverse(),
  };
}

/** How many local days lie between a session and today; negative where it is still to come. */
export function daysSince({ day }: Pick<Session, 'day'>, today: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' }).days;
}

/** The days on which something of a session may still be with somebody: its own and the seven after it. */
export function isStillNear(session: Pick<Session, 'day'>, today: Temporal.PlainDate): boolean {
  const days = daysSince(session, today);
  return days >= 0 && days <= 7;
}
