import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { sensationStates } from '../../../domain/analysis/sensation-state.ts';
import { pairText } from '../../../locales/figures/finding-words.ts';
import { sensationTable } from '../../../locales/figures/sensation-table.ts';
import { basisText } from '../../../locales/figures/words.ts';
import { StateIcon } from '../../../ui/StateIcon.tsx';
import { Figure } from '../figure/Figure.tsx';

/** More than these are in the table only. */
const shown = 8;

/** Sensations that were there more often with a state than without it: a list of sentences, as counts are few. */
export function SensationFigure({ patterns }: { patterns: Patterns }) {
  const { sums, range } = patterns;
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
      table={sensationTable(found, patterns)}
      range={range}
      missing={missing}
    >
      {found.length > 0 && (
        <ul class="pairs">
          {found.slice(0, shown).map((pair) => (
            <li key={`${pair.sensation} ${pair.branch}`}>
              <StateIcon state={pair.branch} size={20} />
              <span>{pairText(pair, patterns)}</span>
            </li>
          ))}
        </ul>
      )}
    </Figure>
  );
}
