import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { isOutdated } from '../../data/outdated.ts';
import { isBlend, stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { stateName } from '../../locales/states.ts';
import { saveFile } from '../../platform/files.ts';
import { NotSaved } from '../../ui/NotSaved.tsx';
import type { Recorder, Recording } from './recorder.ts';

type StatusProps = {
  recording: Recording;
  wording: Wording;
  /** What is said while nothing is entered. */
  hint: string;
  onUndo: (() => void) | undefined;
  /** What may be done instead of beginning an entry. */
  children?: ComponentChildren;
};

/** One line that is always there, so that nothing moves when a tap is saved. */
export function Status({ recording: { entry, status }, wording, hint, onUndo, children }: StatusProps) {
  const state = entry && stateOf(entry.levels);
  return (
    <div class="status-line">
      <p class="status" role="status" data-status={status}>
        {status === 'saved' && (
          <>
            <b>{i18n.t('checkin.saved')}</b>{' '}
            {state && isBlend(state)
              ? i18n.t('checkin.blend', [stateName(state, wording)])
              : i18n.t('checkin.savedMore')}
          </>
        )}
        {status === 'undone' && i18n.t('checkin.undone')}
        {status === 'answered-elsewhere' && i18n.t('checkin.answeredElsewhere')}
        {status === 'gone' && i18n.t('checkin.gone')}
        {status === 'nothing' && !entry && <span class="muted">{hint}</span>}
      </p>
      {!entry && children}
      {entry && onUndo && (
        <button type="button" class="button" data-weight="link" onClick={onUndo}>
          {i18n.t('checkin.undo')}
        </button>
      )}
    </div>
  );
}

/** The entry is not on the disk: it can be tried once more, or kept as a file. */
export function EntryNotSaved({ recording: { entry }, recorder }: { recording: Recording; recorder: Recorder }) {
  const save = () => saveFile('check-in.json', JSON.stringify(entry, null, 2), 'application/json');
  return <NotSaved outdated={isOutdated()} onRetry={() => recorder.retry()} onSave={save} />;
}
