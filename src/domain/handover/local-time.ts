import { localAt } from '../local-at.ts';

/** What a clock shows: `2026-11-23` and `09:15:00.000`, so many minutes ahead of UTC. */
export type Clock = { day: string; time: string; offset: number };

const instantPattern = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const offsetPattern = /^[+-]([01]\d|2[0-3]):[0-5]\d$/;

/** More than a log has days. */
const mostRemembered = 40_000;

/** The same answer without finding it again. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Found;
    if (known.size === mostRemembered) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

const dayAfter = remembered((day) => Temporal.PlainDate.from(day).add({ days: 1 }).toString());
const dayBefore = remembered((day) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString());

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? 0 - minutes : minutes;
}

/**
 * How many minutes a place is ahead of UTC on a whole day of UTC; `undefined` where its clocks change on that day, or
 * where the engine does not know it. No two changes of a place lie within a day: the closest in the time-zone database
 * are a week apart (Boa Vista, October 2000).
 */
const offsetOn = remembered((dayAndZone): number | undefined => {
  const [day = '', zone = ''] = dayAndZone.split(' ');
  const [first, last] = [day, dayAfter(day)].map((each) => localAt(`${each}T00:00:00Z`, zone)?.offsetNanoseconds);
  const minutes = (first ?? Number.NaN) / 60_000_000_000;
  return first === last && Number.isInteger(minutes) ? minutes : undefined;
});

function withTemporal(at: string, zone: string): Clock | undefined {
  const local = localAt(at, zone);
  if (!local) return undefined;
  const [day = '', time = ''] = local.toPlainDateTime().toString({ smallestUnit: 'millisecond' }).split('T');
  return { day, time, offset: local.offsetNanoseconds / 60_000_000_000 };
}

const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/**
 * The clock in a zone or at an offset; `undefined` where this engine knows no such zone. By counting minutes wherever
 * that is enough: Temporal takes a twentieth of a millisecond for each, and a long export asks a million times.
 */
export function clockAt(at: string, zone: string): Clock | undefined {
  if (!instantPattern.test(at)) return withTemporal(at, zone);
  const utcDay = at.slice(0, 10);
  // Throws on a day that is none, as Temporal does.
  const after = dayAfter(utcDay);
  const offset = offsetPattern.test(zone) ? minutesOf(zone) : offsetOn(`${utcDay} ${zone}`);
  if (offset === undefined) return withTemporal(at, zone);
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)) + offset;
  const day = minutes < 0 ? dayBefore(utcDay) : minutes < 1440 ? utcDay : after;
  const inDay = (minutes + 1440) % 1440;
  return { day, time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}${at.slice(16, 23)}`, offset };
}
