import { i18n } from '#i18n';
import type { AppLock } from '../../domain/app-lock.ts';
import { instantMoment } from '../../locales/dates.ts';
import { zone } from '../../platform/clock.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { keepLocked } from './use-app-lock.ts';

/** Whoever asked for the lock to go, the one who knows its passphrase is told. */
export function RemovalNotice({ lock }: { lock: AppLock }) {
  const attempt = useAttempt();
  if (lock.openFrom === undefined) return null;
  const keep = (
    <button type="button" class="button" data-keep-lock onClick={() => attempt(keepLocked(lock))}>
      {i18n.t('appLock.keep')}
    </button>
  );
  return (
    <Notice kind="news" title={i18n.t('appLock.title')} actions={keep}>
      <p>{i18n.t('appLock.pending', [instantMoment(lock.openFrom, zone())])}</p>
    </Notice>
  );
}
