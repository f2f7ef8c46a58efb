import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostNotes, type Session } from '../../domain/session.ts';
import { newNoteTime, note, type SessionEdit } from '../../domain/session-change.ts';
import { now } from '../../platform/clock.ts';
import { focusNow } from './focus-now.ts';
import { NoteItem } from './NoteItem.tsx';
import { Words } from './Words.tsx';

type Props = {
  session: Session;
  /** Whether the session is so near that something may still be there. */
  near: boolean;
  onEdit: (edit: SessionEdit) => void;
};

/** What the session brings into the days after it. A note begins with its first letter and is kept as it grows. */
export function Notes({ session, near, onEdit }: Props) {
  const { id, integration } = session;
  /** The note that the field below holds; `number` makes an empty field of it again. */
  const [writing, setWriting] = useState<{ at: string | undefined; number: number }>({ at: undefined, number: 0 });
  const current = integration.find(({ at }) => at === writing.at);

  function write(text: string): void {
    const at = writing.at ?? newNoteTime(session, now());
    if (writing.at === undefined) setWriting({ ...writing, at });
    onEdit(note({ at, text }));
  }
  return (
    <div class="notes">
      <h4 id={`after-${id}`}>{i18n.t('sessions.after')}</h4>
      <ol aria-labelledby={`after-${id}`}>
        {integration
          .filter(({ at }) => at !== writing.at)
          .map(({ at, text }) => (
            <NoteItem key={at} {...{ at, text }} onText={(changed) => onEdit(note({ at, text: changed }))} />
          ))}
      </ol>
      {(current || integration.length < mostNotes) && (
        <Words
          key={writing.number}
          id={`note-${id}`}
          name="integration"
          label={i18n.t('sessions.note')}
          hint={near ? i18n.t('sessions.still') : undefined}
          value={current?.text ?? ''}
          onText={write}
          focused={writing.number > 0 ? focusNow : undefined}
        />
      )}
      {current && (
        <div class="row">
          <button
            type="button"
            class="button"
            data-another-note
            onClick={() => setWriting({ at: undefined, number: writing.number + 1 })}
          >
            {i18n.t('sessions.noteMore')}
          </button>
        </div>
      )}
    </div>
  );
}
