import { i18n } from '#i18n';
import { sensationStates } from '../../../domain/analysis/sensation-state.ts';
import { StateIcon } from '../../../ui/StateIcon.tsx';
import { Figure } from '../figure/Figure.tsx';
import { pairText } from '../finding-words.ts';
import type { Patterns } from '../period/read-patterns.ts';
import { basisText } from '../words.ts';
import { sensationTable } from './sensation-table.ts';

/** More than these are in the table only. */
const shown = 8;

/** Sensations that were there more often with a state than without it: a list of sentences, as counts are few. */
export function SensationFigure({ patterns: { sums, wording, range } }: { patterns: Patterns }) {
  const { count, days, tested, missing, found } = sensationStates(sums);
  return (
    <Figure
      metric="sensation-state"
      title={i18n.t('insights.sensation.title')}
      sentence={
        tested > 0
          ? i18n.t('insights.sensation.sentence', [basisText({ count, days }), found.length, tested])
          : undefined
      }
      explanation={[i18n.t('insights.sensation.what'), i18n.t('insights.sensation.not')]}
      table={sensationTable(found, wording)}
      range={range}
      missing={missing}
    >
      {found.length > 0 && (
        <ul class="pairs">
          {found.slice(0, shown).map((pair) => (
            <li key={`${pair.sensation} ${pair.branch}`}>
              <StateIcon state={pair.branch} size={20} />
              <span>{pairText(pair, wording)}</span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}
