import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { transitions } from '../../../domain/analysis/transitions.ts';
import { transitionSentence, transitionTable } from '../../../locales/figures/transitions-table.ts';
import { basisText } from '../../../locales/figures/words.ts';
import { Figure } from '../figure/Figure.tsx';

/** What the next check-in said, in counts: the same changes look different when check-ins lie further apart. */
export function TransitionsFigure({ patterns: { sums, wording, range } }: { patterns: Patterns }) {
  const figure = transitions(sums);
  const fullest = figure.rows.toSorted((a, b) => b.count - a.count)[0];
  return (
    <Figure
      metric="transitions"
      title={i18n.t('insights.transitions.title')}
      sentence={transitionSentence(figure) ?? basisText({ count: sums.all.count, days: sums.all.days })}
      explanation={[i18n.t('insights.transitions.what'), i18n.t('insights.transitions.not')]}
      table={transitionTable(figure, wording)}
      range={range}
      missing={fullest && !fullest.shares.enough ? fullest.shares.missing : []}
      open
    />
  );
}
