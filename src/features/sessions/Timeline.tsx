import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Session } from '../../domain/session.ts';
import { mayOfferDense } from '../../domain/session-dense.ts';
import { isStillNear } from '../../domain/session-time.ts';
import type { Settings } from '../../domain/settings.ts';
import { today } from '../../platform/clock.ts';
import { DenseOffer } from './DenseOffer.tsx';
import { SessionCard } from './SessionCard.tsx';

type Props = {
  ahead: Session[];
  begun: Session[];
  settings: Settings;
  /** Sessions after which closer prompts were taken or declined. */
  answered: readonly string[];
  added: string | undefined;
  comparison: (session: Session) => ComponentChildren;
  onBegin: () => void;
  onChanged: () => void;
  onDeleted: (before: Session) => void;
};

/** One list, so that a session that begins while somebody writes in it stays the same card. */
export function Timeline({ ahead, begun, settings, answered, added, comparison, ...told }: Props) {
  const [next] = ahead;
  const [last] = begun;

  function card(session: Session, isAhead: boolean) {
    const offered = session === last && mayOfferDense(session, { dense: settings.dense, answered }, today());
    return (
      <SessionCard
        key={session.id}
        stored={session}
        ahead={isAhead}
        prominent={session === next || (session === last && isStillNear(session, today()))}
        added={session.id === added}
        list={settings.checklist}
        offer={
          offered && (
            <DenseOffer session={session} own={settings.plan} onBegin={told.onBegin} onBegun={told.onChanged} />
          )
        }
        comparison={isAhead ? null : comparison(session)}
        onDeleted={told.onDeleted}
      />
    );
  }
  return (
    <div class="stack">
      {ahead.length > 0 && <h2 key="ahead">{i18n.t('sessions.ahead')}</h2>}
      {ahead.map((session) => card(session, true))}
      {begun.length > 0 && <h2 key="past">{i18n.t('sessions.past')}</h2>}
      {begun.map((session) => card(session, false))}
    </div>
  );
}
