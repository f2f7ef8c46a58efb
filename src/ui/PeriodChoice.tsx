import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Segments } from './Segments.tsx';

/** Two local days, both included. */
type Days = { first: string; last: string };

type Props = {
  /** `30`, `all` or `2026-01-01_2026-03-31`. */
  value: string;
  /** What stands for now, for the two fields to begin with. */
  days: Days | undefined;
  isPeriod: (text: string) => boolean;
  /** What holds until two days that are no period are mended. */
  warning: string;
  onChange: (value: string) => void;
};

const own = 'own';
const options = () => [
  ...[7, 30, 90].map((days) => ({ value: `${days}`, label: i18n.t('insights.period.days', [days]) })),
  { value: '365', label: i18n.t('insights.period.year') },
  { value: 'all', label: i18n.t('insights.period.all') },
  { value: own, label: i18n.t('insights.period.own') },
];

const textOf = ({ first, last }: Days) => `${first}_${last}`;

function daysOf(value: string): Days | undefined {
  const [first, last] = value.split('_');
  return first && last ? { first, last } : undefined;
}

/** Which days are meant; own days in two fields, which hold once they name a period. */
export function PeriodChoice({ value, days, isPeriod, warning, onChange }: Props) {
  const [typed, setDraft] = useState(daysOf(value));
  // Another choice may be made elsewhere, as by clearing all filters.
  const draft = daysOf(value) && typed;

  function choose(picked: string): void {
    setDraft(picked === own ? days : undefined);
    if (picked !== own) onChange(picked);
    else if (days) onChange(textOf(days));
  }
  function change(fields: Days): void {
    setDraft(fields);
    if (isPeriod(textOf(fields))) onChange(textOf(fields));
  }
  return (
    <div class="period">
      <Segments
        label={i18n.t('pattern.period')}
        name="period"
        options={options()}
        value={draft ? own : value}
        onChange={choose}
      />
      {draft && (
        <div class="row">
          {(['first', 'last'] as const).map((end) => (
            <label class="field" key={end}>
              <span>{i18n.t(`insights.period.${end}`)}</span>
              <input
                type="date"
                name={end}
                value={draft[end]}
                onInput={({ currentTarget }) => change({ ...draft, [end]: currentTarget.value })}
              />
            </label>
          ))}
          {!isPeriod(textOf(draft)) && <p role="alert">{warning}</p>}
        </div>
      )}
    </div>
  );
}
