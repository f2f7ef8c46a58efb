import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice } from './Notice.tsx';

type Props = {
  /** The page is older than the data: trying again would help as little as waiting. */
  outdated: boolean;
  onRetry: () => void;
  onSave: () => void;
};

/** The browser asks before it leaves the page, be it for a notification that was clicked. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Says that something is not on the disk, why, and how it can be kept: it is in this page alone. */
export function NotSaved({ outdated, onRetry, onSave }: Props) {
  useEffect(() => {
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (
    <Notice
      kind="problem"
      title={i18n.t('checkin.notSaved')}
      actions={
        <>
          {!outdated && (
            <button type="button" class="button" data-weight="main" onClick={onRetry}>
              {i18n.t('checkin.tryAgain')}
            </button>
          )}
          <button type="button" class="button" onClick={onSave}>
            {i18n.t('checkin.saveAsFile')}
          </button>
        </>
      }
    >
      <p>{i18n.t(outdated ? 'keeping.newerWhy' : 'checkin.notSavedWhy')}</p>
    </Notice>
  );
}
