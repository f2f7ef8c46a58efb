import { knownZone } from '../../domain/local-at.ts';
import type { Session } from '../../domain/session.ts';
import { instantClock } from '../../locales/dates.ts';
import { sessionTitle } from '../../locales/sessions.ts';

/** A session at its time among the check-ins; what is in it stands under Sessions. */
export function SessionLine({ session }: { session: Session }) {
  return (
    <li class="session-line" data-session-line={session.id}>
      <a href="#sessions">{sessionTitle(session)}</a>{' '}
      <small>{instantClock(session.startedAt, knownZone(session.zone))}</small>
    </li>
  );
}
