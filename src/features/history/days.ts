import type { Checkin } from '../../domain/checkin.ts';
import type { Session } from '../../domain/session.ts';

/** A check-in at its place in the list; one that was deleted here keeps its place for the way back. */
export type Entry = { checkin: Checkin; index: number; gone: boolean };
/** What stands in one line: a check-in, or a session that has begun. */
export type Line = { entry: Entry; session?: undefined } | { entry?: undefined; session: Session };

const timeOf = ({ entry, session }: Line) => (session ? session.startedAt : entry.checkin.at);
const dayOf = ({ entry, session }: Line) => (session ? session.day : entry.checkin.day);

/** Instants between which sessions are shown: where other check-ins are not on the page yet, theirs wait too. */
export type Stretch = { oldest: string; newest: string };

/** Check-ins and sessions by local day, newest first. */
export function historyDays(
  entries: readonly Entry[],
  sessions: readonly Session[],
  { oldest, newest }: Stretch,
): [day: string, lines: Line[]][] {
  const begun = sessions.filter(({ startedAt }) => startedAt >= oldest && startedAt <= newest);
  const lines: Line[] = [...entries.map((entry) => ({ entry })), ...begun.map((session) => ({ session }))];
  lines.sort((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(a) > timeOf(b) ? -1 : 1));
  return [...Map.groupBy(lines, dayOf)];
}

type DayPart = [day: string, lines: readonly Line[]];

/**
 * A key for each part of a day that is on the page, in order. Of a day that stands in two places, the part with the
 * first of the `kept` entries has the day's own: it stays what it is, with its focus and an open form, when the others
 * of that day come and go.
 */
export function dayKeys(parts: readonly DayPart[], kept: readonly number[]): string[] {
  const rankOf = ([, lines]: DayPart) => {
    const here = new Set(lines.map(({ entry }) => entry?.index));
    const rank = kept.findIndex((index) => here.has(index));
    return rank < 0 ? kept.length : rank;
  };
  const owners = new Map<string, DayPart>();
  for (const part of parts) {
    const owner = owners.get(part[0]);
    if (!owner || rankOf(part) < rankOf(owner)) owners.set(part[0], part);
  }
  return parts.map((part, at) => {
    const [day] = part;
    if (owners.get(day) === part) return day;
    return rankOf(part) < kept.length ? `${day}+entry ${kept[rankOf(part)]}` : `${day}+${at}`;
  });
}
