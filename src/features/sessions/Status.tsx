import { i18n } from '#i18n';
import { saveFile } from '../../platform/files.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SessionRecorder, SessionRecording } from './recorder.ts';

type Props = { recording: SessionRecording; recorder: SessionRecorder };

/** Says that the last word is on the disk; or that it is not, with two ways to keep it. */
export function Status({ recording: { session, status }, recorder }: Props) {
  const save = () => saveFile('session.json', JSON.stringify(session, null, 2), 'application/json');
  return (
    <>
      <p class="session-status" role="status" data-status={status}>
        {status === 'saved' && i18n.t('checkin.saved')}
      </p>
      {status === 'not-saved' && (
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
      )}
    </>
  );
}
