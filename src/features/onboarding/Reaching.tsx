import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Reminder, reminders } from '../../domain/settings.ts';
import { Choices } from '../../ui/Choices.tsx';

type Props = { reminder: Reminder; onChange: (reminder: Reminder) => void; children: ComponentChildren };

/** A notification with its test, or the dot alone. The small window is the way out where a test was not seen. */
export function Reaching({ reminder, onChange, children }: Props) {
  const offered = reminders.filter((each) => each !== 'window' || reminder === 'window');
  return (
    <>
      <Choices
        name="reminder"
        label={i18n.t('settings.reminder')}
        options={offered.map((value) => ({
          value,
          label: i18n.t(`settings.reminders.${value}`),
          hint: i18n.t(`settings.reminders.${value}Hint`),
        }))}
        value={reminder}
        onChange={onChange}
      />
      {reminder !== 'badge' && children}
      <p class="muted">{i18n.t('welcome.where')}</p>
    </>
  );
}
