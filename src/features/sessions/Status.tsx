import { i18n } from '#i18n';
import { isOutdated } from '../../data/outdated.ts';
import { saveFile } from '../../platform/files.ts';
import { NotSaved } from '../../ui/NotSaved.tsx';
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
      {status === 'not-saved' && <NotSaved outdated={isOutdated()} onRetry={() => recorder.retry()} onSave={save} />}
    </>
  );
}
