import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

type Props = { minutes: number; expiryMinutes: number; onChange: (minutes: number) => void };

const usual = [5, 10, 15, 20, 30];

/** Whether one second, silent reminder comes, and when. One that a file brought along stays among the choices. */
export function Nudge({ minutes, expiryMinutes, onChange }: Props) {
  const id = useId();
  const choices = [...new Set([...usual, minutes])]
    .filter((each) => each > 0 && (each < expiryMinutes || each === minutes))
    .sort((a, b) => a - b);
  const isTooLate = minutes > 0 && minutes >= expiryMinutes;
  return (
    <div class="field">
      <label for={id}>{i18n.t('settings.nudge')}</label>
      <select
        {...{ id }}
        name="nudgeMinutes"
        value={minutes}
        aria-describedby={isTooLate ? `${id}-note` : undefined}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        <option value={0}>{i18n.t('settings.nudgeNone')}</option>
        {choices.map((each) => (
          <option key={each} value={each}>
            {i18n.t('settings.nudgeAfter', [each])}
          </option>
        ))}
      </select>
      {isTooLate && <small id={`${id}-note`}>{i18n.t('settings.nudgeTooLate')}</small>}
    </div>
  );
}
