import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Reminder, reminders } from '../../domain/settings.ts';
import { notificationsAllowed, notify } from '../../platform/notifications.ts';
import { Choices } from './Choices.tsx';

type Props = { reminder: Reminder; onChange: (reminder: Reminder) => void };

/** How a prompt shows itself, and a test: no browser can tell whether the system really shows notifications. */
export function Reminders({ reminder, onChange }: Props) {
  const [tested, setTested] = useState<'shown' | 'refused'>();

  async function test(): Promise<void> {
    const words = { title: i18n.t('settings.testTitle'), message: i18n.t('settings.testMessage') };
    const taken = (await notificationsAllowed()) && (await notify('test', words));
    setTested(taken ? 'shown' : 'refused');
  }
  return (
    <section class="panel" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{i18n.t('settings.reminder')}</h2>
      <Choices
        name="reminder"
        label={i18n.t('settings.reminder')}
        options={reminders.map((value) => ({
          value,
          label: i18n.t(`settings.reminders.${value}`),
          hint: i18n.t(`settings.reminders.${value}Hint`),
        }))}
        value={reminder}
        onChange={onChange}
      />
      <div class="row">
        <button type="button" class="button" data-test-notification onClick={() => void test()}>
          {i18n.t('settings.test')}
        </button>
      </div>
      <div role="status">
        {tested === 'shown' && (
          <p>
            <b>{i18n.t('settings.testSeen')}</b> {i18n.t('settings.testSeenHint')}
          </p>
        )}
        {tested === 'refused' && <p>{i18n.t('settings.testRefused')}</p>}
      </div>
    </section>
  );
}
