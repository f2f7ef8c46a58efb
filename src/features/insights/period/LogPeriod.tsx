import { i18n } from '#i18n';
import type { Counting } from '../../../domain/analysis/counting.ts';
import { type Choice, choiceFrom, choiceText, type Range } from '../../../domain/period.ts';
import { PeriodChoice } from '../../../ui/PeriodChoice.tsx';
import { CountingChoice } from './CountingChoice.tsx';
import '../figure/figure.css';
import '../insights.css';

type Chosen = { choice: Choice; counting: Counting };
type Props = Chosen & { range: Range; countable: boolean; onChange: (chosen: Chosen) => void };

/** Which days of a log to look at, and which of its check-ins where that is to be chosen. */
export function LogPeriod({ choice, counting, range, countable, onChange }: Props) {
  return (
    <>
      <PeriodChoice
        value={choiceText(choice)}
        days={range}
        isPeriod={(text) => choiceFrom(text) !== undefined}
        warning={i18n.t('insights.period.order')}
        onChange={(text) => onChange({ choice: choiceFrom(text) ?? choice, counting })}
      />
      {countable && (
        <CountingChoice counting={counting} onChange={(picked) => onChange({ choice, counting: picked })} />
      )}
    </>
  );
}
