import { i18n } from '#i18n';
import { bySize, type StateShare } from '../../domain/analysis/state-share.ts';
import type { Parts } from '../../domain/analysis/sums.ts';
import { branches } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { enumeration } from '../numbers.ts';
import { shortStateName } from '../states.ts';
import { type Cell, counted, said, shared, type TableData, unknown } from './table.ts';
import { basisText, intervalText } from './words.ts';

/**
 * Counts always; shares and their intervals only above the floor. What is counted is where a state leads: of a state
 * far below another, a check-in adds to the share alone.
 */
export function shareTable({ shares, unsure }: StateShare, leads: Parts, wording: Wording): TableData {
  const columns = [
    { id: 'state', name: i18n.t('insights.column.state') },
    { id: 'share', name: i18n.t('insights.column.share') },
    { id: 'low', name: i18n.t('insights.column.low') },
    { id: 'high', name: i18n.t('insights.column.high') },
    { id: 'named', name: i18n.t('insights.column.named') },
  ];
  const rows = branches.map((branch) => {
    const interval = shares.enough ? shares.value[branch] : undefined;
    const cells: Cell[] = interval
      ? [shared(interval.share), shared(interval.low), shared(interval.high)]
      : [unknown, unknown, unknown];
    return { id: branch as string, cells: [said(shortStateName(branch, wording)), ...cells, counted(leads[branch])] };
  });
  const apart = [said(i18n.t('pattern.unsure')), unknown, unknown, unknown, counted(unsure)];
  return { caption: i18n.t('insights.share.title'), columns, rows: [...rows, { id: 'unsure', cells: apart }] };
}

/** "243 check-ins on 80 days: Mobilised 41% (35–47%), …", the largest share first. */
export function shareSentence(figure: StateShare, wording: Wording): string {
  const { shares } = figure;
  if (!shares.enough) return `${basisText(figure)}.`;
  const list = bySize(shares.value).map(
    (branch) => `${shortStateName(branch, wording)} ${intervalText(shares.value[branch])}`,
  );
  return i18n.t('insights.share.sentence', [basisText(figure), enumeration(list)]);
}
