import { i18n } from '#i18n';
import { type Counting, countingFrom, countings } from '../../../domain/analysis/counting.ts';

type Props = { counting: Counting; onChange: (counting: Counting) => void };

/** Which check-ins the figures are made of: answers to prompts, own ones, and those that were entered later. */
export function CountingChoice({ counting, onChange }: Props) {
  return (
    <label class="field counting">
      <span>{i18n.t('insights.counting.label')}</span>
      <select
        name="count"
        value={counting}
        onChange={({ currentTarget }) => onChange(countingFrom(currentTarget.value))}
      >
        {countings.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`insights.counting.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
