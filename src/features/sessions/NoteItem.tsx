import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noteWhen } from '../../locales/sessions.ts';
import { zone } from '../../platform/clock.ts';
import { focusNow } from './focus-now.ts';
import { Words } from './Words.tsx';

type Props = { at: string; text: string; onText: (text: string) => void };

/** A dated note, to be read; on wish to be changed. While it is being changed it may be empty for a moment. */
export function NoteItem({ at, text, onText }: Props) {
  const [changing, setChanging] = useState(false);
  const when = noteWhen(at, zone());
  return (
    <li class="note" data-note={at}>
      {changing ? (
        <Words
          id={`change-${at}`}
          name="note"
          label={i18n.t('sessions.noteOf', [when])}
          hint={i18n.t('sessions.noteEmptied')}
          value={text}
          onText={onText}
          focused={focusNow}
        />
      ) : (
        <>
          <small>{when}</small>
          <p class="said">{text}</p>
        </>
      )}
      <button
        type="button"
        class="button"
        data-weight="link"
        aria-expanded={changing}
        onClick={() => setChanging(!changing)}
      >
        {i18n.t(changing ? 'history.done' : 'history.edit')} <span class="visually-hidden">{when}</span>
      </button>
    </li>
  );
}
