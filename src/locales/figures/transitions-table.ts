import { i18n } from '#i18n';
import type { TransitionRow, Transitions } from '../../domain/analysis/transitions.ts';
import type { State } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { percentText } from '../dates.ts';
import { durationText } from '../numbers.ts';
import { shortStateName } from '../states.ts';
import { type Cell, counted, said, type TableData, unknown } from './table.ts';

/** The count, and the share of the row where the row has enough pairs. */
function cellOf({ to, shares }: TransitionRow, state: State): Cell {
  const count = to[state] ?? 0;
  if (!shares.enough || count === 0) return counted(count);
  return { text: `${count} · ${percentText(shares.value[state]?.share ?? 0)}`, value: count };
}

/** A row for each state that pairs begin with, a column for each that they end with. */
export function transitionTable({ rows }: Transitions, wording: Wording): TableData {
  const from = rows.filter(({ count }) => count > 0);
  const to = rows.map((row) => row.from).filter((state) => from.some((row) => (row.to[state] ?? 0) > 0));
  return {
    caption: i18n.t('insights.transitions.title'),
    columns: [
      { id: 'from', name: i18n.t('insights.column.from') },
      ...to.map((state) => ({ id: state as string, name: `→\u00a0${shortStateName(state, wording)}` })),
      { id: 'pairs', name: i18n.t('insights.column.pairs') },
    ],
    rows: from.map((row) => ({
      id: row.from,
      cells: [said(shortStateName(row.from, wording)), ...to.map((state) => cellOf(row, state)), counted(row.count)],
    })),
  };
}

/** "120 pairs on 60 days, with a median of 3:10 h between the two." */
export function transitionSentence({ pairs, days, medianGap }: Transitions): string | undefined {
  if (pairs === 0) return undefined;
  const gap = medianGap === undefined ? unknown.text : durationText(medianGap);
  const basis = i18n.t('insights.basis', [
    i18n.t('insights.transitions.pairs', pairs),
    i18n.t('insights.onDays', days),
  ]);
  return i18n.t('insights.transitions.sentence', [basis, gap]);
}
