import { i18n } from '#i18n';
import type { Window } from '../../domain/window.ts';
import { weekdayText } from '../../locales/dates.ts';

type NumberProps = {
  name: string;
  label: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
};

export function NumberField({ name, label, min, max, value, onChange }: NumberProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        {...{ name, min, max }}
        value={Number.isNaN(value) ? '' : value}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </label>
  );
}

type TimeProps = { name: string; label: string; value: string; onChange: (value: string) => void };

function TimeField({ name, label, value, onChange }: TimeProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        required
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

const replaced = <Item,>(list: readonly Item[], index: number, item: Item): Item[] =>
  list.map((each, at) => (at === index ? item : each));

export function Windows({ windows, onChange }: { windows: Window[]; onChange: (windows: Window[]) => void }) {
  return (
    <>
      {windows.map((window, index) => (
        <div class="pair" key={index}>
          <TimeField
            name="from"
            label={i18n.t('settings.from')}
            value={window.from}
            onChange={(from) => onChange(replaced(windows, index, { ...window, from }))}
          />
          <TimeField
            name="to"
            label={i18n.t('settings.to')}
            value={window.to}
            onChange={(to) => onChange(replaced(windows, index, { ...window, to }))}
          />
        </div>
      ))}
    </>
  );
}

export function Times({ times, onChange }: { times: string[]; onChange: (times: string[]) => void }) {
  return (
    <fieldset class="field whole">
      <legend>{i18n.t('settings.times')}</legend>
      <div class="row">
        {times.map((time, index) => (
          <span class="row time" key={index}>
            <input
              type="time"
              required
              name="time"
              aria-label={i18n.t('settings.time', [index + 1])}
              value={time}
              onChange={({ currentTarget }) => onChange(replaced(times, index, currentTarget.value))}
            />
            {times.length > 1 && (
              <button
                type="button"
                class="button"
                data-weight="quiet"
                aria-label={i18n.t('settings.removeTime', [time])}
                onClick={() => onChange(times.filter((_, at) => at !== index))}
              >
                ×
              </button>
            )}
          </span>
        ))}
        <button type="button" class="button" onClick={() => onChange([...times, '12:00'])}>
          {i18n.t('settings.addTime')}
        </button>
      </div>
    </fieldset>
  );
}

/** 1 January 2024 was a Monday: the week that names are taken from. */
const weekdayName = (weekday: number) => weekdayText(`2024-01-0${weekday}`);

export function Weekdays({ days, onChange }: { days: number[]; onChange: (days: number[]) => void }) {
  return (
    <fieldset class="field whole">
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
    </fieldset>
  );
}
