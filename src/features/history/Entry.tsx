import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { takeBack } from '../../data/checkins.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { entryClock } from '../../locales/dates.ts';
import { sensationLabel } from '../../locales/sensations.ts';
import { stateName } from '../../locales/states.ts';
import { now } from '../../platform/clock.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

type Props = {
  checkin: Checkin;
  wording: Wording;
  editor: (checkin: Checkin, titleId: string) => ComponentChildren;
  onDeleted: () => void;
};

const origin = { prompted: 'history.prompted', earlier: 'history.earlier', self: undefined } as const;

/** One check-in; editing unfolds the same form that made it. */
export function Entry({ checkin, wording, editor, onDeleted }: Props) {
  const [editing, setEditing] = useState(false);
  const attempt = useAttempt();
  const state = stateOf(checkin.levels);
  const clock = entryClock(checkin);
  const from = origin[checkin.source];
  const titleId = `edit-${checkin.id}`;

  async function remove(): Promise<void> {
    await takeBack(checkin, now());
    onDeleted();
  }
  return (
    <li class="entry" data-checkin={checkin.id}>
      <StateIcon state={state} size={28} />
      <p>
        <b>{stateName(state, wording)}</b> <small>{clock}</small> {from && <small>· {i18n.t(from)}</small>}
      </p>
      <p class="row actions">
        <button
          type="button"
          class="button"
          data-weight="link"
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
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
          <Details checkin={checkin} />
        )}
      </div>
    </li>
  );
}

function Details({ checkin: { sensations, tags, note, eased } }: { checkin: Checkin }) {
  const noticed = [...sensations.map(({ id }) => sensationLabel(id)), ...tags];
  return (
    <>
      {noticed.length > 0 && <p class="muted">{noticed.join(' · ')}</p>}
      {note && <p class="text">{note}</p>}
      {eased && <p class="text">{i18n.t('history.eased', [eased])}</p>}
    </>
  );
}
