import { i18n } from '#i18n';
import { bySize } from '../../domain/analysis/state-share.ts';
import type { TimeShare } from '../../domain/analysis/time-of-day.ts';
import { branches } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { shortStateName } from '../states.ts';
import { counted, said, type TableData, unknown } from './table.ts';
import { intervalText, timeHours, timeName } from './words.ts';

/** Shares with their intervals for each part of the day; dashes where there are too few check-ins. */
export function timeTable(times: readonly TimeShare[], wording: Wording): TableData {
  const columns = [
    { id: 'time', name: i18n.t('insights.column.time') },
    ...branches.map((branch) => ({ id: branch, name: shortStateName(branch, wording) })),
    { id: 'count', name: i18n.t('pattern.entries') },
    { id: 'days', name: i18n.t('insights.column.days') },
  ];
  const rows = times.map(({ time, count, days, shares }) => {
    const cells = branches.map((branch) => {
      if (!shares.enough) return unknown;
      const interval = shares.value[branch];
      return { text: intervalText(interval), value: Number(interval.share.toFixed(4)) };
    });
    const name = said(`${timeName(time)}, ${timeHours(time)}`);
    return { id: time as string, cells: [name, ...cells, counted(count), counted(days)] };
  });
  return { caption: i18n.t('insights.time.title'), columns, rows };
}

/** "Morning: Mobilised 55% (45–64%)", for a time that has enough check-ins. */
function largest({ time, shares }: TimeShare, wording: Wording): string[] {
  if (!shares.enough) return [];
  const [branch] = bySize(shares.value);
  if (!branch) return [];
  const share = intervalText(shares.value[branch]);
  return [i18n.t('insights.time.largest', [timeName(time), shortStateName(branch, wording), share])];
}

/** The largest share of each part of the day; nothing where none has enough check-ins. */
export function timeSentence(times: readonly TimeShare[], wording: Wording): string | undefined {
  const list = times.flatMap((each) => largest(each, wording));
  return list.length > 0 ? i18n.t('insights.time.sentence', [list.join('; ')]) : undefined;
}
