import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { coverage, sumsLackLedger } from '../../../domain/analysis/coverage.ts';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { coverageSentence, coverageTable, ends } from '../../../locales/figures/coverage-table.ts';
import { spoken } from '../../../locales/figures/spoken.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import { lyingConfiguration } from '../chart/lying-bars.ts';
import type { Paints } from '../chart/paints.ts';
import { Figure } from '../figure/Figure.tsx';

/** How much of what was asked is known: unknown, no and skipped stay apart, and none of them is a failing. */
export function CoverageFigure({ patterns }: { patterns: Patterns }) {
  const { sums, range, lacksLedger } = patterns;
  const figure = lacksLedger || sumsLackLedger(sums) ? undefined : coverage(sums);
  const build = useMemo(() => {
    if (!figure?.planned) return undefined;
    const { byOutcome } = figure;
    const bars = ends.map((end) => ({ label: i18n.t(`insights.coverage.${end}`), value: byOutcome[end].planned }));
    return (paints: Paints) => lyingConfiguration(bars, paints);
  }, [patterns]);
  const table = coverageTable(figure);
  const sentence = coverageSentence(figure);
  return (
    <Figure
      metric="coverage"
      title={i18n.t('insights.coverage.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.coverage.what'), i18n.t('insights.coverage.not')]}
      table={table}
      range={range}
    >
      {build && <ChartCanvas build={build} text={sentence} bars={spoken(table)} />}
    </Figure>
  );
}
