import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { timeUntilSettled } from '../../../domain/analysis/recovery.ts';
import { durationText } from '../../../locales/numbers.ts';
import { ChartCanvas } from '../chart/ChartCanvas.tsx';
import type { Build } from '../chart/drawing.ts';
import { lyingConfiguration } from '../chart/lying-bars.ts';
import { Figure } from '../figure/Figure.tsx';
import { type Cell, counted, said, unknown } from '../figure/table.ts';
import type { Patterns } from '../period/read-patterns.ts';

const hoursOf = (minutes: number) => minutes / 60;
const minutes = (value: number): Cell => ({ text: durationText(value), value });

/** Two ends and never one number: between check-ins nobody saw when it happened. */
export function RecoveryFigure({ patterns }: { patterns: Patterns }) {
  const { sums, range } = patterns;
  const { closed, unended, episodes, days, between } = timeUntilSettled(sums);
  const build = useMemo<Build | undefined>(() => {
    if (!between.enough) return undefined;
    const { least, most } = between.value;
    const bar = { label: i18n.t('insights.recovery.axis'), value: [hoursOf(least), hoursOf(most)] as [number, number] };
    return (paints) => lyingConfiguration([bar], paints, Math.max(6, Math.ceil(hoursOf(most))));
  }, [patterns]);
  const ends = between.enough ? between.value : undefined;
  const open = i18n.t('insights.recovery.open', [`${unended}`, `${episodes}`, i18n.t('insights.onDays', days)]);
  const sentence = ends
    ? `${i18n.t('insights.recovery.sentence', [durationText(ends.least), durationText(ends.most)])} ${open}`
    : open;
  const rows: [string, Cell][] = [
    ['least', ends ? minutes(ends.least) : unknown],
    ['most', ends ? minutes(ends.most) : unknown],
    ['closed', counted(closed)],
    ['unended', counted(unended)],
  ];
  const table = {
    caption: i18n.t('insights.recovery.title'),
    columns: (['measure', 'value'] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
    rows: rows.map(([id, cell]) => ({ id, cells: [said(i18n.t(`insights.recovery.${id as 'least'}`)), cell] })),
  };
  return (
    <Figure
      metric="recovery"
      title={i18n.t('insights.recovery.title')}
      sentence={episodes > 0 ? sentence : undefined}
      explanation={[i18n.t('insights.recovery.what'), i18n.t('insights.recovery.not')]}
      table={table}
      range={range}
      missing={between.enough ? [] : between.missing}
    >
      <ChartCanvas build={build} text={sentence} bars={[sentence]} size="low" />
    </Figure>
  );
}
