import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { coverage } from '../../../domain/analysis/coverage.ts';
import { percentText } from '../../../locales/dates.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import { lyingConfiguration } from '../chart/lying-bars.ts';
import type { Paints } from '../chart/paints.ts';
import { Figure } from '../figure/Figure.tsx';
import { spoken } from '../figure/spoken.ts';
import { counted, said } from '../figure/table.ts';
import type { Patterns } from '../period/read-patterns.ts';

const ends = ['answered', 'expired', 'dismissed', 'closed', 'paused'] as const;

/** How much of what was asked is known: unknown, no and skipped stay apart, and none of them is a failing. */
export function CoverageFigure({ patterns }: { patterns: Patterns }) {
  const { sums, range } = patterns;
  const { planned, shown, answered, answeredShown, ofPlanned, ofShown, byOutcome } = coverage(sums);
  const build = useMemo(() => {
    const bars = ends.map((end) => ({ label: i18n.t(`insights.coverage.${end}`), value: byOutcome[end].planned }));
    return (paints: Paints) => lyingConfiguration(bars, paints);
  }, [patterns]);
  const part = (share: number | undefined) => (share === undefined ? '–' : percentText(share));
  const table = {
    caption: i18n.t('insights.coverage.title'),
    columns: (['outcome', 'planned', 'shown'] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
    rows: ends.map((end) => ({
      id: end as string,
      cells: [said(i18n.t(`insights.coverage.${end}`)), counted(byOutcome[end].planned), counted(byOutcome[end].shown)],
    })),
  };
  const sentence = i18n.t('insights.coverage.sentence', [
    answered,
    planned,
    part(ofPlanned),
    answeredShown,
    shown,
    part(ofShown),
  ]);
  return (
    <Figure
      metric="coverage"
      title={i18n.t('insights.coverage.title')}
      sentence={planned > 0 ? sentence : i18n.t('insights.coverage.none')}
      explanation={[i18n.t('insights.coverage.what'), i18n.t('insights.coverage.not')]}
      table={table}
      range={range}
    >
      {planned > 0 && <ChartCanvas build={build} text={sentence} bars={spoken(table)} />}
    </Figure>
  );
}
