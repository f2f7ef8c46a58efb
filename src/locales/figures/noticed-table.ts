import { i18n } from '#i18n';
import type { NoticedSensation } from '../../domain/analysis/sensations.ts';
import { branches } from '../../domain/state.ts';
import { sensationLabel } from '../sensations.ts';
import { shortStateName } from '../states.ts';
import type { Words } from './finding-words.ts';
import { counted, said, type TableData } from './table.ts';

/** How often each sensation was noticed, and in how many of these check-ins each state was there. */
export function noticedTable(noticed: readonly NoticedSensation[], { wording, own }: Words): TableData {
  const columns = [
    { id: 'sensation', name: i18n.t('insights.column.sensation') },
    { id: 'count', name: i18n.t('pattern.entries') },
    { id: 'days', name: i18n.t('insights.column.days') },
    ...branches.map((branch) => ({ id: branch, name: i18n.t('report.with', [shortStateName(branch, wording)]) })),
  ];
  const rows = noticed.map((each) => ({
    id: each.sensation,
    cells: [
      said(sensationLabel(each.sensation, own)),
      counted(each.count),
      counted(each.days),
      ...branches.map((branch) => counted(each.with[branch])),
    ],
  }));
  return { caption: i18n.t('report.sensations'), columns, rows };
}
