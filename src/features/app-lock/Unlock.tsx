import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AppLock, mayBeRemoved } from '../../domain/app-lock.ts';
import { instantMoment } from '../../locales/dates.ts';
import { zone } from '../../platform/clock.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { askForRemoval, isPassphrase, openNow, unlockForGood } from './use-app-lock.ts';
import './app-lock.css';

/** What stands in place of the journal while it is locked. */
export function Unlock({ lock, now }: { lock: AppLock; now: Temporal.Instant }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'looking' | 'wrong'>();
  const attempt = useAttempt();
  const id = useId();

  async function open(): Promise<void> {
    setSaid('looking');
    if (await isPassphrase(typed, lock)) return openNow();
    setSaid('wrong');
  }
  return (
    <section class="panel app-lock" data-app-lock="locked">
      <h2>{i18n.t('appLock.locked')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(open());
        }}
      >
        <TextField
          label={i18n.t('appLock.passphrase')}
          type="password"
          name="unlock"
          autocomplete="current-password"
          aria-describedby={id}
          aria-invalid={said === 'wrong'}
          value={typed}
          onTyped={setTyped}
        />
        <button type="submit" class="button" data-weight="main" disabled={said === 'looking'}>
          {i18n.t('appLock.open')}
        </button>
        <p id={id} role="status">
          {said === 'wrong' && i18n.t('appLock.wrong')}
        </p>
      </form>
      <Forgotten lock={lock} now={now} />
    </section>
  );
}

function Forgotten({ lock, now }: { lock: AppLock; now: Temporal.Instant }) {
  const attempt = useAttempt();
  if (mayBeRemoved(lock, now)) {
    return (
      <button type="button" class="button" data-remove-lock onClick={() => attempt(unlockForGood())}>
        {i18n.t('appLock.remove')}
      </button>
    );
  }
  return (
    <details>
      <summary>{i18n.t('appLock.forgotten')}</summary>
      <p>{i18n.t('appLock.forgottenHint')}</p>
      {lock.openFrom === undefined ? (
        <button type="button" class="button" data-ask-removal onClick={() => attempt(askForRemoval(lock))}>
          {i18n.t('appLock.askRemoval')}
        </button>
      ) : (
        <p data-removal>{i18n.t('appLock.removal', [instantMoment(lock.openFrom, zone())])}</p>
      )}
    </details>
  );
}
