import { i18n } from '#i18n';
import { backupState, isFresh, putBackupOff } from '../../data/last-export.ts';
import { live } from '../../data/live.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';

const share = '/journal.html#share';

function ShareLink({ text, newTab }: { text: string; newTab: boolean }) {
  return (
    <a href={share} {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}>
      {text}
    </a>
  );
}

/**
 * One quiet line: where nothing is kept yet, the first steps and a backup to begin with; after a while, that it is
 * time for one. `newTab` where the page is a small one.
 */
export function Backup({ newTab = false }: { newTab?: boolean }) {
  const attempt = useAttempt();
  const found = useLive(() => live(async () => ({ ...(await backupState(now())), fresh: await isFresh() })), []);
  if (found?.fresh) {
    return (
      <div class="row spread muted">
        {newTab && (
          <a href="/journal.html#welcome" target="_blank" rel="noopener" data-first-steps>
            {i18n.t('nav.welcome')}
          </a>
        )}
        <span data-backup="fresh">
          <ShareLink text={i18n.t('restore.freshLink')} newTab={newTab} />
        </span>
      </div>
    );
  }
  if (!found?.isDue) return null;
  return (
    <p class="muted" data-backup="due">
      {i18n.t('restore.due')} <ShareLink text={i18n.t('restore.dueLink')} newTab={newTab} />{' '}
      <button type="button" class="button" data-weight="link" onClick={() => attempt(putBackupOff(now()))}>
        {i18n.t('restore.dueLater')}
      </button>
    </p>
  );
}
