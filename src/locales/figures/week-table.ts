import { i18n } from '#i18n';
import type { WeekCell } from '../../domain/analysis/weekday-time.ts';
import type { Wording } from '../../domain/wording.ts';
import { weekdayName } from '../numbers.ts';
import { shortStateName } from '../states.ts';
import { counted, said, type TableData } from './table.ts';
import { timeName } from './words.ts';

/** What a cell says in words: the state, that several lead, or that there are too few. */
export function cellText({ enough, leader }: WeekCell, wording: Wording): string {
  if (!enough) return i18n.t('insights.week.few');
  return leader ? shortStateName(leader, wording) : i18n.t('insights.week.several');
}

/** One row for each of the 28 cells, Monday morning first. */
export function weekTable(cells: readonly WeekCell[], wording: Wording): TableData {
  const columns = [
    { id: 'when', name: i18n.t('insights.week.title') },
    { id: 'leader', name: i18n.t('insights.column.leader') },
    { id: 'count', name: i18n.t('pattern.entries') },
  ];
  const rows = cells.map((cell) => ({
    id: `${cell.weekday}.${cell.time}`,
    cells: [
      said(`${weekdayName(cell.weekday)}, ${timeName(cell.time)}`),
      said(cellText(cell, wording)),
      counted(cell.count),
    ],
  }));
  return { caption: i18n.t('insights.week.title'), columns, rows };
}
