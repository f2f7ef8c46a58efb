import { i18n } from '#i18n';
import { type TransitionRow, transitions } from '../../../domain/analysis/transitions.ts';
import type { State } from '../../../domain/state.ts';
import type { Wording } from '../../../domain/wording.ts';
import { percentText } from '../../../locales/dates.ts';
import { durationText } from '../../../locales/numbers.ts';
import { shortStateName } from '../../../locales/states.ts';
import { Figure } from '../figure/Figure.tsx';
import { type Cell, counted, said, type TableData, unknown } from '../figure/table.ts';
import type { Patterns } from '../period/read-patterns.ts';
import { basisText } from '../words.ts';

/** The count, and the share of the row where the row has enough pairs. */
function cellOf({ to, shares }: TransitionRow, state: State): Cell {
  const count = to[state] ?? 0;
  if (!shares.enough || count === 0) return counted(count);
  return { text: `${count} · ${percentText(shares.value[state]?.share ?? 0)}`, value: count };
}

function transitionTable(rows: readonly TransitionRow[], wording: Wording): TableData {
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

/** What the next check-in said, in counts: the same changes look different when check-ins lie further apart. */
export function TransitionsFigure({ patterns: { sums, wording, range } }: { patterns: Patterns }) {
  const { pairs, days, medianGap, rows } = transitions(sums);
  const gap = medianGap === undefined ? unknown.text : durationText(medianGap);
  const basis = i18n.t('insights.basis', [
    i18n.t('insights.transitions.pairs', pairs),
    i18n.t('insights.onDays', days),
  ]);
  const fullest = rows.toSorted((a, b) => b.count - a.count)[0];
  return (
    <Figure
      metric="transitions"
      title={i18n.t('insights.transitions.title')}
      sentence={
        pairs > 0
          ? i18n.t('insights.transitions.sentence', [basis, gap])
          : basisText({ count: sums.all.count, days: sums.all.days })
      }
      explanation={[i18n.t('insights.transitions.what'), i18n.t('insights.transitions.not')]}
      table={transitionTable(rows, wording)}
      range={range}
      missing={fullest && !fullest.shares.enough ? fullest.shares.missing : []}
      open
    />
  );
}
