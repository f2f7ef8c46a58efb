import { i18n } from '#i18n';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { weekdayTime } from '../../../domain/analysis/weekday-time.ts';
import { weekTable } from '../../../locales/figures/week-table.ts';
import { basisText } from '../../../locales/figures/words.ts';
import { Figure } from '../figure/Figure.tsx';
import { WeekGrid } from './WeekGrid.tsx';

/** Which state was named most often on which weekday and at which time. */
export function WeekFigure({ patterns: { sums, wording, range } }: { patterns: Patterns }) {
  const { cells, count, days } = weekdayTime(sums);
  const known = cells.enough ? cells.value.filter(({ enough }) => enough).length : 0;
  const sentence = cells.enough
    ? i18n.t('insights.week.sentence', [basisText({ count, days }), `${known}`, `${cells.value.length}`])
    : undefined;
  return (
    <Figure
      metric="weekday-time"
      title={i18n.t('insights.week.title')}
      sentence={sentence}
      explanation={[i18n.t('insights.week.what'), i18n.t('insights.week.not')]}
      table={weekTable(cells.enough ? cells.value : [], wording)}
      range={range}
      missing={cells.enough ? [] : cells.missing}
    >
      {cells.enough && <WeekGrid cells={cells.value} wording={wording} />}
    </Figure>
  );
}
