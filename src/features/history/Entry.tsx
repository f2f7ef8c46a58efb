import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { putBack, takeBack } from '../../data/checkins.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { entryClock } from '../../locales/dates.ts';
import { stateName } from '../../locales/states.ts';
import { now } from '../../platform/clock.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { Details } from './Details.tsx';
import type { Entry as EntryAt } from './days.ts';
import type { Acts, Touched } from './use-touched.ts';

/** What each entry is shown with. */
export type Told = {
  wording: Wording;
  /** The labels of the person's own sensations. */
  own: ReadonlyMap<string, string>;
  editor: (checkin: Checkin, titleId: string) => ComponentChildren;
  touched: Touched;
  acts: Acts;
  /** Says what was done, for those who do not see it. */
  onSaid: (text: string) => void;
  /** Lets it be looked at which prompt waits. */
  onChanged: () => void;
};

type Props = Told & { entry: EntryAt };

const origin = { prompted: 'history.prompted', earlier: 'history.earlier', self: undefined } as const;

/** One check-in; editing unfolds the same form that made it, and a deleted one leaves the way back in its place. */
export function Entry({ entry, wording, own, editor, touched, acts, onSaid, onChanged }: Props) {
  const { checkin, index, gone } = entry;
  const attempt = useAttempt();
  const [part, keepFocus] = useFocusBack<HTMLLIElement>(`${gone}`);
  const clock = entryClock(checkin);

  async function remove(): Promise<void> {
    acts.deleted(checkin);
    keepFocus();
    await takeBack(checkin, now());
    afterwards(i18n.t('history.deleted'));
  }
  async function restore(): Promise<void> {
    keepFocus();
    await putBack(checkin, now());
    afterwards(i18n.t('history.restored'));
  }
  function afterwards(text: string): void {
    onSaid(text);
    // Its prompt is open again, or answered again.
    if (checkin.promptId !== undefined) onChanged();
  }
  if (gone) {
    return (
      <li ref={part} class="row spread" data-gone={checkin.id} data-index={index}>
        <p class="muted">
          {clock} · {i18n.t('history.deleted')}
        </p>
        <button type="button" class="button" onClick={() => attempt(restore())}>
          {i18n.t('checkin.undo')} <span class="visually-hidden">{clock}</span>
        </button>
      </li>
    );
  }
  const editing = touched.editing.has(checkin.id);
  const from = origin[checkin.source];
  const titleId = `edit-${checkin.id}`;
  const state = stateOf(checkin.levels);
  return (
    <li ref={part} class="entry" data-checkin={checkin.id} data-index={index}>
      <StateIcon state={state} size={28} />
      <p>
        <b>{stateName(state, wording)}</b>
        <span class="visually-hidden">, </span> <small>{clock}</small> {from && <small>· {i18n.t(from)}</small>}
      </p>
      <p class="row actions">
        <button
          type="button"
          class="button"
          data-weight="link"
          aria-expanded={editing}
          onClick={() => acts.edit(checkin.id, !editing)}
        >
          {i18n.t(editing ? 'history.done' : 'history.edit')} <span class="visually-hidden">{clock}</span>
        </button>
        <button type="button" class="button" data-weight="link" onClick={() => attempt(remove())}>
          {i18n.t('history.delete')} <span class="visually-hidden">{clock}</span>
        </button>
      </p>
      <div class="said">
        {editing ? (
          <div class="editor">
            <h3 id={titleId}>{i18n.t('history.editOf', [clock])}</h3>
            {editor(checkin, titleId)}
          </div>
        ) : (
          <Details {...{ checkin, own }} />
        )}
      </div>
    </li>
  );
}
