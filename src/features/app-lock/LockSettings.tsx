import { i18n } from '#i18n';
import { useAttempt } from '../../ui/use-attempt.ts';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { hideNow, unlockForGood, useAppLock } from './use-app-lock.ts';
import './app-lock.css';

/** Among the settings: a lock, what it does and does not protect from, and how to be rid of it. */
export function LockSettings() {
  const attempt = useAttempt();
  const state = useAppLock();
  if (!state) return null;
  return (
    <section class="panel app-lock" aria-labelledby="app-lock-title" data-app-lock="settings">
      <h2 id="app-lock-title">{i18n.t('appLock.title')}</h2>
      <p class="muted">{i18n.t('appLock.hint')}</p>
      {state.lock ? (
        <>
          <p role="status">{i18n.t('appLock.state')}</p>
          <div class="row">
            <button type="button" class="button" data-hide-now onClick={() => attempt(hideNow())}>
              {i18n.t('appLock.hideNow')}
            </button>
            <button
              type="button"
              class="button"
              data-weight="quiet"
              data-unlock
              onClick={() => attempt(unlockForGood())}
            >
              {i18n.t('appLock.turnOff')}
            </button>
          </div>
        </>
      ) : (
        <ChoosePassphrase />
      )}
    </section>
  );
}
