import { i18n } from '#i18n';
import { refusalWords } from '../../locales/fault-words.ts';
import { LockedFile } from '../../ui/LockedFile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { NotShown } from './desk.ts';

const words = {
  'not-json': 'reader.notJson',
  'not-ours': 'reader.notOurs',
  newer: 'reader.newer',
  'too-large': 'share.tooLarge',
  unreadable: 'reader.unreadable',
  fhir: 'reader.fhir',
  tables: 'reader.tables',
  page: 'reader.page',
  refused: 'reader.refused',
} as const;

type Props = { name: string; state: NotShown; onOpen: (typed: string) => void; onLeave: () => void };

/** A file that is not shown yet, or why it is not. */
export function AsideFile({ name, state, onOpen, onLeave }: Props) {
  if (state.kind === 'locked') {
    return (
      <div class="panel" data-aside="locked">
        <LockedFile
          title={i18n.t('reader.locked', [name])}
          kept={i18n.t('reader.stillLocked')}
          {...{ tried: state.tried, typed: state.typed, onOpen, onLeave }}
        />
      </div>
    );
  }
  const leave = (
    <button type="button" class="button" onClick={onLeave}>
      {i18n.t('share.cancel')}
    </button>
  );
  return (
    <div data-aside={state.kind}>
      <Notice kind="problem" title={i18n.t('reader.notShown', [name])} actions={leave}>
        <p>{i18n.t(words[state.kind])}</p>
        {state.kind === 'not-json' && (
          <p class="muted">{i18n.t('restore.notJsonAt', [state.place.line, state.place.column])}</p>
        )}
        {state.kind === 'refused' && (
          <details>
            <summary>{i18n.t('share.details')}</summary>
            <p>{i18n.t('share.refused', state.count)}</p>
            <ul>
              {state.refusals.map((refusal) => (
                <li key={refusal.place}>
                  <code>{refusalWords(refusal)}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Notice>
    </div>
  );
}
