import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Session } from '../../domain/session.ts';
import { type SessionEdit, tick } from '../../domain/session-change.ts';
import { checklistFor } from '../../domain/session-checklist.ts';
import { itemLabel } from '../../locales/sessions.ts';
import { ChecklistEditor } from './ChecklistEditor.tsx';

type Props = {
  session: Session;
  /** The person's own list; the suggested one where there is none. */
  list: readonly string[] | undefined;
  onEdit: (edit: SessionEdit) => void;
};

/** What to think of beforehand. Nothing is counted, and nothing has to be ticked. */
export function Checklist({ session: { id, kind, preparation }, list, onEdit }: Props) {
  const [changing, setChanging] = useState(false);
  const items = checklistFor(kind, list);
  // What was ticked and has left the list since is still what was done.
  const shown = [...items, ...preparation.filter((item) => !items.includes(item))];
  const titleId = `ready-${id}`;
  return (
    <div class="ready">
      <div class="row spread">
        <h4 id={titleId}>{i18n.t('sessions.ready')}</h4>
        <button
          type="button"
          class="button"
          data-weight="link"
          data-change-list
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {i18n.t(changing ? 'history.done' : 'sessions.changeList')}
        </button>
      </div>
      {changing ? (
        <ChecklistEditor items={items} own={list !== undefined} />
      ) : (
        <ul class="ticks" aria-labelledby={titleId}>
          {shown.map((item) => (
            <li key={item}>
              <label class="choice">
                <input
                  type="checkbox"
                  name="preparation"
                  value={item}
                  checked={preparation.includes(item)}
                  onChange={({ currentTarget }) => onEdit(tick(item, currentTarget.checked))}
                />
                <span>{itemLabel(item)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {!changing && shown.length === 0 && <p class="muted">{i18n.t('sessions.nothingToGetReady')}</p>}
    </div>
  );
}
