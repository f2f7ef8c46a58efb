import { i18n } from '#i18n';
import type { Sums } from '../../../domain/analysis/sums.ts';
import type { Range, Unit } from '../../../domain/period.ts';
import { branches } from '../../../domain/state.ts';
import type { Wording } from '../../../domain/wording.ts';
import { mediumDay, shortDay, weekdayText } from '../../../locales/dates.ts';
import { dayRange, monthText } from '../../../locales/numbers.ts';
import { shortStateName } from '../../../locales/states.ts';
import { counted, said, shared, type TableData, unknown } from '../figure/table.ts';
import { partsOfTally } from './shares.ts';

export type Piece = Range & { sums: Sums };

/** A bar's name below the chart: short, as many stand side by side. */
export function pieceLabel({ first }: Range, unit: Unit, count: number): string {
  if (unit === 'month') return monthText(first);
  return unit === 'day' && count <= 7 ? weekdayText(first) : shortDay(first);
}

function pieceName({ first, last }: Range, unit: Unit): string {
  if (unit === 'month') return monthText(first);
  return unit === 'day' ? mediumDay(first) : dayRange(first, last);
}

const captions = {
  day: 'pattern.caption',
  week: 'insights.daily.captionWeek',
  month: 'insights.daily.captionMonth',
} as const;
const heads = { day: 'pattern.day', week: 'insights.column.week', month: 'insights.column.month' } as const;

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
