import { i18n } from '#i18n';
import { stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { stateName } from '../../locales/states.ts';
import { saveFile } from '../../platform/files.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Recorder, Recording } from './recorder.ts';

const blends = new Set(['play', 'stillness', 'freeze', 'mixed']);

type StatusProps = { recording: Recording; wording: Wording; onUndo: (() => void) | undefined };

/** One line that is always there, so that nothing moves when a tap is saved. */
export function Status({ recording: { entry, status }, wording, onUndo }: StatusProps) {
  const state = entry && stateOf(entry.levels);
  return (
    <div class="status-line">
      <p class="status" role="status" data-status={status}>
        {status === 'saved' && (
          <>
            <b>{i18n.t('checkin.saved')}</b>{' '}
            {state && blends.has(state)
              ? i18n.t('checkin.blend', [stateName(state, wording)])
              : i18n.t('checkin.savedMore')}
          </>
        )}
        {status === 'undone' && i18n.t('checkin.undone')}
        {status === 'answered-elsewhere' && i18n.t('checkin.answeredElsewhere')}
        {status === 'gone' && i18n.t('checkin.gone')}
        {status === 'nothing' && !entry && <span class="muted">{i18n.t('checkin.hint')}</span>}
      </p>
      {entry && onUndo && (
        <button type="button" class="button" data-weight="link" onClick={onUndo}>
          {i18n.t('checkin.undo')}
        </button>
      )}
    </div>
  );
}

/** Says that an entry is not on the disk, and offers two ways to keep it. */
export function NotSaved({ recording: { entry }, recorder }: { recording: Recording; recorder: Recorder }) {
  const save = () => saveFile('check-in.json', JSON.stringify(entry, null, 2), 'application/json');
  return (
    <Notice
      kind="problem"
      title={i18n.t('checkin.notSaved')}
      actions={
        <>
          <button type="button" class="button" data-weight="main" onClick={() => recorder.retry()}>
            {i18n.t('checkin.tryAgain')}
          </button>
          <button type="button" class="button" onClick={save}>
            {i18n.t('checkin.saveAsFile')}
          </button>
        </>
      }
    >
      <p>{i18n.t('checkin.notSavedWhy')}</p>
    </Notice>
  );
}
