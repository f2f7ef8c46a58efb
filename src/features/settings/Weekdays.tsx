import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { weekdayText } from '../../locales/dates.ts';
import { Fault } from '../../ui/Fault.tsx';

type Props = { days: number[]; onChange: (days: number[]) => void };

/** 1 January 2024 was a Monday: the week that names are taken from. */
const weekdayName = (weekday: number) => weekdayText(`2024-01-0${weekday}`);

export function Weekdays({ days, onChange }: Props) {
  const fault = `${useId()}-fault`;
  const isFaulty = days.length === 0;
  return (
    <fieldset class="field whole" aria-invalid={isFaulty} aria-describedby={isFaulty ? fault : undefined}>
      <legend>{i18n.t('settings.days')}</legend>
      <div class="chips">
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
          const chosen = days.includes(weekday);
          const toggle = () => onChange(chosen ? days.filter((day) => day !== weekday) : [...days, weekday]);
          return (
            <button
              key={weekday}
              type="button"
              class="chip"
              data-weekday={weekday}
              aria-pressed={chosen}
              onClick={toggle}
            >
              {weekdayName(weekday)}
            </button>
          );
        })}
      </div>
      {isFaulty && <Fault id={fault}>{i18n.t('settings.fault.days', [i18n.t('settings.kind.none')])}</Fault>}
    </fieldset>
  );
}
