import type { Session } from '../../domain/session.ts';
import { daysSince } from '../../domain/session-time.ts';
import { relativeDay } from '../../locales/dates.ts';
import { sessionTitle, sessionWhen } from '../../locales/sessions.ts';
import { today, zone } from '../../platform/clock.ts';
import { focusNow } from './focus-now.ts';

type Props = { session: Session; open: boolean; added: boolean; onToggle: () => void };

/** How far away a day may be to be told in days. */
const farthest = 14;

/** What and when; a press unfolds the rest. */
export function SessionHead({ session, open, added, onToggle }: Props) {
  const days = -daysSince(session, today());
  return (
    <h3>
      <button type="button" class="unfold" aria-expanded={open} ref={added ? focusNow : null} onClick={onToggle}>
        <span class="title">{sessionTitle(session)}</span>
        <small>
          {sessionWhen(session, zone())}
          {Math.abs(days) <= farthest && <span class="away"> · {relativeDay(days)}</span>}
        </small>
      </button>
    </h3>
  );
}
