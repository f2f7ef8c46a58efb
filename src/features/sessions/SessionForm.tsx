import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { knownZone } from '../../domain/local-at.ts';
import { longestLabel } from '../../domain/session.ts';
import { type SessionKind, sessionKinds } from '../../domain/session-kind.ts';
import { endMoved, type SessionTimes, timesFrom } from '../../domain/session-time.ts';
import { kindName } from '../../locales/sessions.ts';
import { zone } from '../../platform/clock.ts';
import { TextField } from '../../ui/TextField.tsx';
import { focusNow } from './focus-now.ts';

export type SessionDraft = { kind: SessionKind; label: string; start: string; end: string };
export type Kept = { kind: SessionKind; label: string; times: SessionTimes };

type Props = {
  title: string;
  begin: SessionDraft;
  /** The times of the session that is changed; a new one has none. */
  before?: SessionTimes;
  confirm: string;
  onKeep: (kept: Kept) => void;
  onLeave: () => void;
};

/** What it is and when. Nothing is kept before the person says so: half a date is not a time. */
export function SessionForm({ title, begin, before, confirm, onKeep, onLeave }: Props) {
  const [draft, setDraft] = useState(begin);
  const [noTime, setNoTime] = useState(false);
  const own = before ? knownZone(before.zone) : zone();
  const change = (part: Partial<SessionDraft>) => setDraft({ ...draft, ...part });

  function keep(event: Event): void {
    event.preventDefault();
    const times = timesFrom(draft, own, before);
    setNoTime(!times);
    if (times) onKeep({ kind: draft.kind, label: draft.label.trim(), times });
  }
  return (
    <form class="session-form" aria-label={title} tabIndex={-1} ref={focusNow} noValidate onSubmit={keep}>
      <fieldset class="kinds" aria-label={i18n.t('sessions.kindLabel')}>
        {sessionKinds.map((kind) => (
          <label class="chip" key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === draft.kind}
              onChange={() => change({ kind })}
            />
            {kindName(kind)}
          </label>
        ))}
      </fieldset>
      <TextField
        label={i18n.t('sessions.label')}
        name="label"
        maxLength={longestLabel}
        value={draft.label}
        onTyped={(typed) => change({ label: typed })}
      />
      <div class="times">
        <label class="field">
          <span>{own === zone() ? i18n.t('sessions.start') : i18n.t('sessions.startIn', [own])}</span>
          <input
            type="datetime-local"
            name="start"
            value={draft.start}
            aria-invalid={noTime}
            onInput={({ currentTarget: { value: start } }) =>
              change({ start, end: endMoved(draft.end, draft.start, start) })
            }
          />
        </label>
        <label class="field">
          <span>{i18n.t('sessions.end')}</span>
          <input
            type="time"
            name="end"
            value={draft.end}
            onInput={({ currentTarget }) => change({ end: currentTarget.value })}
          />
        </label>
      </div>
      {noTime && <p role="alert">{i18n.t('sessions.noTime')}</p>}
      <div class="row">
        <button type="submit" class="button" data-weight="main" data-keep>
          {confirm}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('sessions.cancel')}
        </button>
      </div>
    </form>
  );
}
