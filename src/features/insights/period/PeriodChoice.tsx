import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Choice, choiceFrom, choiceText, type Range } from '../../../domain/period.ts';
import { Segments } from '../../../ui/Segments.tsx';

type Props = {
  choice: Choice;
  /** What is shown now, for the two fields to begin with. */
  range: Range | undefined;
  onChange: (choice: Choice) => void;
};

const own = 'own';
const options = () => [
  ...[7, 30, 90].map((days) => ({ value: `${days}`, label: i18n.t('insights.period.days', [days]) })),
  { value: '365', label: i18n.t('insights.period.year') },
  { value: 'all', label: i18n.t('insights.period.all') },
  { value: own, label: i18n.t('insights.period.own') },
];

/** Which days to look at; own days in two fields, which hold once they name a period. */
export function PeriodChoice({ choice, range, onChange }: Props) {
  const isOwn = typeof choice === 'object' && 'first' in choice;
  const [draft, setDraft] = useState<Range | undefined>(isOwn ? choice : undefined);

  function choose(value: string): void {
    const picked = value === own ? range : choiceFrom(value);
    setDraft(value === own ? range : undefined);
    if (picked) onChange(picked);
  }
  function change(fields: Range): void {
    setDraft(fields);
    const picked = choiceFrom(`${fields.first}_${fields.last}`);
    if (picked) onChange(picked);
  }
  return (
    <div class="period">
      <Segments
        label={i18n.t('pattern.period')}
        name="period"
        options={options()}
        value={draft ? own : choiceText(choice)}
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
          {!choiceFrom(`${draft.first}_${draft.last}`) && <p role="alert">{i18n.t('insights.period.order')}</p>}
        </div>
      )}
    </div>
  );
}
