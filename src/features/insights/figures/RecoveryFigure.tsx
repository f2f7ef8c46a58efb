import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { timeUntilSettled } from '../../../domain/analysis/recovery.ts';
import { recoverySentence, recoveryTable } from '../../../locales/figures/recovery-table.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Build } from '../chart/drawing.ts';
import { lyingConfiguration } from '../chart/lying-bars.ts';
import { Figure } from '../figure/Figure.tsx';

const hoursOf = (minutes: number) => minutes / 60;

/** Two ends and never one number: between check-ins nobody saw when it happened. */
export function RecoveryFigure({ patterns, drawn }: { patterns: Patterns; drawn: boolean }) {
  const { sums, range } = patterns;
  const figure = timeUntilSettled(sums);
  const { between } = figure;
  const build = useMemo<Build | undefined>(() => {
    if (!between.enough) return undefined;
    const { least, most } = between.value;
    const bar = { label: i18n.t('insights.recovery.axis'), value: [hoursOf(least), hoursOf(most)] as [number, number] };
    return (paints) => lyingConfiguration([bar], paints, Math.max(6, Math.ceil(hoursOf(most))));
  }, [patterns]);
  const sentence = recoverySentence(figure);
  return (
    <Figure
      metric="recovery"
      title={i18n.t('insights.recovery.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.recovery.what'), i18n.t('insights.recovery.not')]}
      table={recoveryTable(figure)}
      range={range}
      missing={between.enough ? [] : between.missing}
    >
      {sentence &&
        (drawn ? (
          <ChartCanvas build={build} text={sentence} bars={[sentence]} size="low" />
        ) : (
          <div class="canvas" data-size="low" />
        ))}
    </Figure>
  );
}
