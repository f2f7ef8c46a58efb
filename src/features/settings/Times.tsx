import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostTimes } from '../../domain/plan-advice.ts';
import { Fault } from '../../ui/Fault.tsx';
import { TimeField } from './TimeField.tsx';
import { useListFocus } from './use-list-focus.ts';

type Props = { times: string[]; onChange: (times: string[]) => void };

/** The hours of a day in the order in which they are offered when a time is added. */
const offered = [12, 9, 15, 18, 21, 10, 14, 17, 20, 8, 11, 13, 16, 19, 22, 7, 6, 23, 5, 0, 4, 3, 2, 1];

function anotherTime(times: string[]): string {
  const clocks = offered.map((hour) => `${String(hour).padStart(2, '0')}:00`);
  return clocks.find((clock) => !times.includes(clock)) ?? '12:00';
}

export function Times({ times, onChange }: Props) {
  const list = useListFocus<HTMLFieldSetElement>(times.length);
  const empty = `${useId()}-empty`;
  return (
    <fieldset class="field whole" ref={list}>
      <legend>{i18n.t('settings.times')}</legend>
      <ul class="row">
        {times.map((time, index) => (
          <li class="row time" key={index}>
            <TimeField
              name="time"
              label={i18n.t('settings.time', [index + 1])}
              isLabelHidden
              value={time}
              fault={time === '' ? empty : undefined}
              onChange={(value) => onChange(times.with(index, value))}
            />
            {times.length > 1 && (
              <button
                type="button"
                class="button"
                data-weight="quiet"
                aria-label={i18n.t('settings.removeTime', [time])}
                onClick={() => onChange(times.toSpliced(index, 1))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {times.includes('') && <Fault id={empty}>{i18n.t('settings.fault.time')}</Fault>}
      {times.length < mostTimes && (
        <div>
          <button
            type="button"
            class="button"
            data-weight="link"
            data-add
            onClick={() => onChange([...times, anotherTime(times)])}
          >
            {i18n.t('settings.addTime')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
