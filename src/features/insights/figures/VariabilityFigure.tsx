import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { variability } from '../../../domain/analysis/variability.ts';
import { variabilitySentence, variabilityTable } from '../../../locales/figures/variability-table.ts';
import { Figure } from '../figure/Figure.tsx';

/** How varied what was named is. Neither much nor little of it is a finding, so nothing is drawn high or low. */
export function VariabilityFigure({ patterns: { sums, range } }: { patterns: Patterns }) {
  const figure = variability(sums);
  const { evenness, switchRate } = figure;
  return (
    <Figure
      metric="variability"
      title={i18n.t('insights.variability.title')}
      sentence={variabilitySentence(figure)}
      explanation={[i18n.t('insights.variability.what'), i18n.t('insights.variability.not')]}
      table={variabilityTable(figure)}
      range={range}
      missing={evenness.enough ? (switchRate.enough ? [] : switchRate.missing) : evenness.missing}
      open
    />
  );
}
