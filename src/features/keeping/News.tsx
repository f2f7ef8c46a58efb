import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { markNoticeSeen, type StoredNotice, unseenNotices } from '../../data/settings.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';

function wordsOf({ kind, count }: StoredNotice): [title: string, why: string] {
  switch (kind) {
    case 'database-rebuilt':
      return [i18n.t('keeping.databaseRebuilt'), i18n.t('keeping.databaseRebuiltWhy', count)];
    case 'mirror-rebuilt':
      return [i18n.t('keeping.mirrorRebuilt'), i18n.t('keeping.mirrorRebuiltWhy')];
    case 'merged':
      return [i18n.t('keeping.merged'), i18n.t('keeping.mergedWhy')];
    case 'unreachable':
      return [i18n.t('keeping.unreachable'), i18n.t('keeping.unreachableWhy')];
    case 'unanswered':
      return [i18n.t('keeping.unanswered'), i18n.t('keeping.unansweredWhy')];
    case 'set-aside':
      return [i18n.t('keeping.setAside'), i18n.t('keeping.setAsideWhy', count)];
  }
}

/** What happened to the data while nobody looked, told once, until the person has read it. */
export function News() {
  const attempt = useAttempt();
  const notices = useLive(() => live(unseenNotices), []) ?? [];
  return (
    <>
      {notices.map((notice) => {
        const [title, why] = wordsOf(notice);
        return (
          <Notice
            key={notice.id}
            title={title}
            actions={
              <button type="button" class="button" onClick={() => attempt(markNoticeSeen(notice))}>
                {i18n.t('keeping.understood')}
              </button>
            }
          >
            <p data-notice={notice.kind}>{why}</p>
          </Notice>
        );
      })}
    </>
  );
}
