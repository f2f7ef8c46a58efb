import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addSession } from '../../data/sessions.ts';
import { newSession } from '../../domain/session-change.ts';
import type { SessionKind } from '../../domain/session-kind.ts';
import { nextHour } from '../../domain/session-time.ts';
import { now, zone } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { focusNow } from './focus-now.ts';
import { type Kept, SessionForm } from './SessionForm.tsx';

type Props = {
  /** What the last one was: the next one is often of that kind. */
  kind: SessionKind;
  isFirst: boolean;
  onAdded: (id: string) => void;
};

/** The way to a session that is planned ahead or has been. */
export function NewSession({ kind, isFirst, onAdded }: Props) {
  const [form, setForm] = useState<'closed' | 'open' | 'left'>('closed');
  const attempt = useAttempt();

  async function keep({ times, ...what }: Kept): Promise<void> {
    const session = newSession({ id: crypto.randomUUID(), ...what, now: now() }, times);
    await addSession(session);
    setForm('closed');
    onAdded(session.id);
  }
  if (form === 'open') {
    return (
      <section class="panel" aria-labelledby="new-session">
        <h2 id="new-session">{i18n.t('sessions.add')}</h2>
        <p class="muted">{i18n.t('sessions.addHint')}</p>
        <SessionForm
          title={i18n.t('sessions.add')}
          begin={{ kind, label: '', start: nextHour(now(), zone()), end: '' }}
          confirm={i18n.t('sessions.keep')}
          onKeep={(kept) => attempt(keep(kept))}
          onLeave={() => setForm('left')}
        />
      </section>
    );
  }
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        data-weight={isFirst ? 'main' : undefined}
        data-add-session
        ref={form === 'left' ? focusNow : null}
        onClick={() => setForm('open')}
      >
        {i18n.t('sessions.add')}
      </button>
    </div>
  );
}
