import { i18n } from '#i18n';
import { type Reminder, reminders } from '../../domain/settings.ts';
import { Choices } from '../../ui/Choices.tsx';
import { LastPrompt } from './LastPrompt.tsx';
import { SelfTest } from './SelfTest.tsx';

type Props = { reminder: Reminder; onChange: (reminder: Reminder) => void };

/** How a prompt shows itself, a test of it, and what became of the last one. */
export function Reminders({ reminder, onChange }: Props) {
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
      <SelfTest {...{ reminder, onChange }} />
      <LastPrompt />
    </section>
  );
}
