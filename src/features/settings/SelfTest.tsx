import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reminder } from '../../domain/settings.ts';
import { notificationsAllowed, notify } from '../../platform/notifications.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { NotificationHelp } from './NotificationHelp.tsx';

type Props = { reminder: Reminder; onChange: (reminder: Reminder) => void };

/** No browser can tell whether the system really shows notifications: only the person can. */
export function SelfTest({ reminder, onChange }: Props) {
  const [state, setState] = useState<'asking' | 'seen' | 'unseen' | 'refused'>();
  const attempt = useAttempt();

  async function test(): Promise<void> {
    const words = { title: i18n.t('settings.testTitle'), message: i18n.t('settings.testMessage') };
    const taken = (await notificationsAllowed()) && (await notify('test', words));
    setState(taken ? 'asking' : 'refused');
  }
  return (
    <>
      <div class="row">
        <button type="button" class="button" data-test-notification onClick={() => attempt(test())}>
          {i18n.t('settings.test')}
        </button>
      </div>
      <div role="status" class="stack self-test" data-self-test={state}>
        {(state === 'asking' || state === 'seen' || state === 'unseen') && (
          <div class="row">
            <b id="seen-question">{i18n.t('settings.testSeen')}</b>
            {(['seen', 'unseen'] as const).map((answer) => (
              <button
                key={answer}
                type="button"
                class="chip"
                aria-describedby="seen-question"
                aria-pressed={state === answer}
                data-answer={answer}
                onClick={() => setState(answer)}
              >
                {i18n.t(`reach.${answer}`)}
              </button>
            ))}
          </div>
        )}
        {state === 'seen' && <p>{i18n.t('reach.thanks')}</p>}
        {state === 'refused' && <p>{i18n.t('settings.testRefused')}</p>}
        {(state === 'unseen' || state === 'refused') && <NotificationHelp {...{ reminder, onChange }} />}
      </div>
    </>
  );
}
