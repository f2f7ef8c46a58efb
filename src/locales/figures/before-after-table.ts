import { i18n } from '#i18n';
import type { BeforeAfter, Change } from '../../domain/analysis/before-after.ts';
import { type Branch, branches } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { signedPercent } from '../numbers.ts';
import { shortStateName } from '../states.ts';
import { type Cell, said, shared, type TableData, unknown } from './table.ts';
import { basisText, intervalText } from './words.ts';

/** Points of a percentage, with their sign. */
const points = (share: number): Cell => ({ text: signedPercent(share), value: Number(share.toFixed(4)) });

/** "Settled: 41% (…) before, 38% (…) after; difference −3% (−20% to +14%)" */
export function changeText(branch: Branch, { before, after, difference: d }: Change, wording: Wording): string {
  const [name, from, to] = [shortStateName(branch, wording), intervalText(before), intervalText(after)];
  const [by, low, high] = [signedPercent(d.difference), signedPercent(d.low), signedPercent(d.high)];
  return i18n.t('insights.session.change', [name, from, to, by, low, high]);
}

/** Two rows a state, as there are two bars: its share before and after, and on the second what lies between them. */
export function beforeAfterTable({ change }: BeforeAfter, wording: Wording): TableData {
  const names = ['state', 'share', 'low', 'high', 'difference', 'differenceLow', 'differenceHigh'] as const;
  const columns = names.map((id) => ({ id, name: i18n.t(`insights.column.${id}`) }));
  if (!change.enough) return { caption: i18n.t('insights.session.caption'), columns, rows: [] };
  const rows = branches.flatMap((branch) =>
    (['before', 'after'] as const).map((side) => {
      const { [side]: interval, difference } = change.value[branch];
      const ends = [difference.difference, difference.low, difference.high];
      const name = i18n.t('insights.session.bar', [
        shortStateName(branch, wording),
        i18n.t(`insights.session.${side}`),
      ]);
      const shares = [interval.share, interval.low, interval.high].map(shared);
      return {
        id: `${branch} ${side}`,
        cells: [said(name), ...shares, ...ends.map((end) => (side === 'after' ? points(end) : unknown))],
      };
    }),
  );
  return { caption: i18n.t('insights.session.caption'), columns, rows };
}

/** The same in a row for each state, where there is less room. */
export function changeTable(value: Record<Branch, Change>, wording: Wording): TableData {
  const columns = [
    { id: 'state', name: i18n.t('insights.column.state') },
    { id: 'before', name: i18n.t('insights.session.before') },
    { id: 'after', name: i18n.t('insights.session.after') },
    { id: 'difference', name: i18n.t('insights.column.difference') },
  ];
  const rows = branches.map((branch) => {
    const { before, after, difference: d } = value[branch];
    const ends = `${signedPercent(d.low)} … ${signedPercent(d.high)}`;
    const cells: Cell[] = [
      ...[before, after].map((side) => ({ text: intervalText(side), value: Number(side.share.toFixed(4)) })),
      { text: i18n.t('insights.interval', [signedPercent(d.difference), ends]), value: points(d.difference).value },
    ];
    return { id: branch as string, cells: [said(shortStateName(branch, wording)), ...cells] };
  });
  return { caption: i18n.t('insights.session.caption'), columns, rows };
}

/** "Before: 24 check-ins on 7 days. After: … Left out, from the first 24 hours: 3." */
export function beforeAfterSentence({ before, after, leftOut }: BeforeAfter): string {
  return i18n.t('insights.session.sentence', [basisText(before), basisText(after), `${leftOut}`]);
}
