import type { Session } from '../../domain/session.ts';
import { mediumDay } from '../../locales/dates.ts';
import { sessionTitle } from '../../locales/sessions.ts';

/** What the numbered lines of the chart of days stand for. */
export function Marks({ sessions }: { sessions: readonly Session[] }) {
  if (sessions.length === 0) return null;
  return (
    <ol class="session-marks">
      {sessions.map((session, index) => (
        <li key={session.id}>
          <b>{index + 1}</b> {sessionTitle(session)}, {mediumDay(session.day)}
        </li>
      ))}
    </ol>
  );
}
