import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { removeSession } from '../../data/sessions.ts';
import type { Session } from '../../domain/session.ts';
import { set } from '../../domain/session-change.ts';
import { typedTimes } from '../../domain/session-time.ts';
import { sessionTitle } from '../../locales/sessions.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { Ahead } from './Ahead.tsx';
import { Begun } from './Begun.tsx';
import { SessionForm } from './SessionForm.tsx';
import { SessionHead } from './SessionHead.tsx';
import { Status } from './Status.tsx';
import { useSession } from './use-session.ts';

type Props = {
  stored: Session;
  ahead: boolean;
  /** Unfolded from the start: the next one, and the last one while it is near. */
  prominent: boolean;
  /** Just added: it is unfolded and takes the focus. */
  added: boolean;
  list: readonly string[] | undefined;
  offer: ComponentChildren;
  comparison: ComponentChildren;
  onDeleted: (before: Session) => void;
};

/** One session, unfolding: everything about it can be changed here, and each change is kept as it is made. */
export function SessionCard({ stored, ahead, prominent, added, list, offer, comparison, onDeleted }: Props) {
  const [{ session, status }, recorder] = useSession(stored);
  const [chosen, setOpen] = useState<boolean>();
  const [changing, setChanging] = useState(false);
  const attempt = useAttempt();
  const change = useRef<HTMLButtonElement>(null);
  const open = chosen ?? (prominent || added);

  function leaveForm(): void {
    setChanging(false);
    change.current?.focus();
  }
  const onEdit = recorder.record;
  return (
    <article class="panel session" data-session={session.id} data-ahead={ahead} data-prominent={prominent && ahead}>
      <SessionHead {...{ session, open, added }} onToggle={() => setOpen(!open)} />
      {open && (
        <>
          {changing && (
            <SessionForm
              title={i18n.t('sessions.change')}
              begin={{ kind: session.kind, label: session.label, ...typedTimes(session) }}
              before={session}
              confirm={i18n.t('sessions.apply')}
              onKeep={({ times, ...what }) => {
                void onEdit(set({ ...what, endedAt: undefined, ...times }));
                leaveForm();
              }}
              onLeave={leaveForm}
            />
          )}
          {ahead ? (
            <Ahead {...{ session, list, onEdit }} />
          ) : (
            <Begun {...{ session, list, onEdit, offer, comparison }} />
          )}
          <div class="row foot">
            <button
              type="button"
              class="button"
              data-weight="link"
              data-change
              ref={change}
              aria-expanded={changing}
              onClick={() => setChanging(!changing)}
            >
              {i18n.t('sessions.change')} <span class="visually-hidden">{sessionTitle(session)}</span>
            </button>
            <button
              type="button"
              class="button"
              data-weight="link"
              data-delete
              onClick={() => attempt(removeSession(session, now()).then(onDeleted))}
            >
              {i18n.t('history.delete')} <span class="visually-hidden">{sessionTitle(session)}</span>
            </button>
          </div>
          <Status recording={{ session, status }} recorder={recorder} />
        </>
      )}
    </article>
  );
}
