import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { stateShare } from '../../../domain/analysis/state-share.ts';
import { branches } from '../../../domain/state.ts';
import { percentText } from '../../../locales/dates.ts';
import { shareSentence, shareTable } from '../../../locales/figures/share-table.ts';
import { spoken } from '../../../locales/figures/spoken.ts';
import { shortStateName } from '../../../locales/states.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Build } from '../chart/drawing.ts';
import { shareConfiguration } from '../chart/share-bars.ts';
import { Figure } from '../figure/Figure.tsx';

/** How check-ins were shared between the three states, each with what is not known about it. */
export function ShareFigure({ patterns }: { patterns: Patterns }) {
  const { sums, wording, range } = patterns;
  const figure = stateShare(sums);
  const { shares } = figure;
  const build = useMemo<Build | undefined>(() => {
    if (!shares.enough) return undefined;
    const bars = branches.map((branch) => ({
      branch,
      label: shortStateName(branch, wording),
      share: shares.value[branch],
    }));
    return (paints) => shareConfiguration(bars, paints, percentText);
  }, [patterns]);
  const sentence = shareSentence(figure, wording);
  const table = shareTable(figure, sums.leads, wording);
  return (
    <Figure
      metric="state-share"
      title={i18n.t('insights.share.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.share.what'), i18n.t('insights.share.whiskers'), i18n.t('insights.share.named')]}
      table={table}
      range={range}
      missing={shares.enough ? [] : shares.missing}
    >
      <ChartCanvas build={build} text={sentence} bars={spoken(table).slice(0, branches.length)} />
    </Figure>
  );
}
