import { i18n } from '#i18n';
import type { Piece } from '../../domain/analysis/patterns.ts';
import type { Range, Unit } from '../../domain/period.ts';
import { branches } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { mediumDay, shortDay, weekdayText } from '../dates.ts';
import { dayRange, monthText, yearText } from '../numbers.ts';
import { shortStateName } from '../states.ts';
import { partsOfTally } from './shares.ts';
import { counted, said, shared, type TableData, unknown } from './table.ts';

/** A bar's name below the chart: short, as many stand side by side. */
export function pieceLabel({ first }: Range, unit: Unit, count: number): string {
  if (unit === 'year') return yearText(first);
  if (unit === 'month') return monthText(first);
  return unit === 'day' && count <= 7 ? weekdayText(first) : shortDay(first);
}

function pieceName({ first, last }: Range, unit: Unit): string {
  if (unit === 'year') return yearText(first);
  if (unit === 'month') return monthText(first);
  return unit === 'day' ? mediumDay(first) : dayRange(first, last);
}

const captions = {
  day: 'pattern.caption',
  week: 'insights.daily.captionWeek',
  month: 'insights.daily.captionMonth',
  year: 'insights.daily.captionYear',
} as const;
const heads = {
  day: 'pattern.day',
  week: 'insights.column.week',
  month: 'insights.column.month',
  year: 'insights.column.year',
} as const;

/** The chart's numbers, newest first. A day without check-ins has dashes: nothing is known of it. */
export function dailyTable(pieces: readonly Piece[], unit: Unit, wording: Wording): TableData {
  const columns = [
    { id: 'day', name: i18n.t(heads[unit]) },
    ...branches.map((branch) => ({ id: branch, name: shortStateName(branch, wording) })),
    { id: 'unsure', name: i18n.t('pattern.unsure') },
    { id: 'count', name: i18n.t('pattern.entries') },
  ];
  const rows = pieces.toReversed().map((piece) => {
    const { all, unsure } = piece.sums;
    const parts = partsOfTally(all);
    const shares = branches.map((branch) => (parts ? shared(parts[branch]) : unknown));
    const cells = [said(pieceName(piece, unit)), ...shares, counted(unsure), counted(all.count + unsure)];
    return { id: piece.first, cells };
  });
  return { caption: i18n.t(captions[unit]), columns, rows };
}

const titles = {
  day: 'insights.daily.byDay',
  week: 'insights.daily.byWeek',
  month: 'insights.daily.byMonth',
  year: 'insights.daily.byYear',
} as const;
const charts = {
  day: 'pattern.chart',
  week: 'insights.daily.chartWeek',
  month: 'insights.daily.chartMonth',
  year: 'insights.daily.chartYear',
} as const;

export const dailyTitle = (unit: Unit): string => i18n.t(titles[unit]);

/** How many check-ins there are, and on how many of the days, weeks or months. */
export function dailySentence(pieces: readonly Piece[], unit: Unit, count: number): string {
  const filled = pieces.filter(({ sums }) => sums.days > 0).length;
  return i18n.t(charts[unit], [i18n.t('pattern.count', count), filled, pieces.length]);
}
