import type { Checkin } from '../../domain/checkin.ts';
import { instantText } from '../../domain/day.ts';
import type { Session } from '../../domain/session.ts';

/** What stands in one line: a check-in, or a session that has begun. */
export type Line = { checkin: Checkin; session?: undefined } | { checkin?: undefined; session: Session };

const timeOf = ({ checkin, session }: Line) => (session ? session.startedAt : checkin.at);
const dayOf = ({ checkin, session }: Line) => (session ? session.day : checkin.day);

/**
 * Check-ins and sessions by local day, newest first. Where older check-ins are not fetched yet
 * (`mayBeMore`), sessions from before them wait too.
 */
export function historyDays(
  checkins: readonly Checkin[],
  sessions: readonly Session[],
  mayBeMore: boolean,
  now: Temporal.Instant,
): [day: string, lines: Line[]][] {
  const oldest = mayBeMore ? (checkins.at(-1)?.at ?? '') : '';
  const until = instantText(now);
  const begun = sessions.filter(({ startedAt }) => startedAt >= oldest && startedAt <= until);
  const lines: Line[] = [...checkins.map((checkin) => ({ checkin })), ...begun.map((session) => ({ session }))];
  lines.sort((a, b) => (timeOf(a) > timeOf(b) ? -1 : 1));
  return [...Map.groupBy(lines, dayOf)];
}
