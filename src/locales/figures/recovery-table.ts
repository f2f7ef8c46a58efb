import { i18n } from '#i18n';
import type { TimeUntilSettled } from '../../domain/analysis/recovery.ts';
import { durationText } from '../numbers.ts';
import { type Cell, counted, said, type TableData, unknown } from './table.ts';

const minutes = (value: number): Cell => ({ text: durationText(value), value });

/** Both ends where there are enough, and always how many were seen to end. */
export function recoveryTable({ closed, unended, between }: TimeUntilSettled): TableData {
  const ends = between.enough ? between.value : undefined;
  const rows = [
    ['least', ends ? minutes(ends.least) : unknown],
    ['most', ends ? minutes(ends.most) : unknown],
    ['closed', counted(closed)],
    ['unended', counted(unended)],
  ] as const;
  return {
    caption: i18n.t('insights.recovery.title'),
    columns: (['measure', 'value'] as const).map((id) => ({ id, name: i18n.t(`insights.column.${id}`) })),
    rows: rows.map(([id, cell]) => ({ id, cells: [said(i18n.t(`insights.recovery.${id}`)), cell] })),
  };
}

/** "The median lies between 1:40 h and 4:10 h. 12 of 30 were not seen to end the same day, or only after … (on 25 days)." */
export function recoverySentence({ unended, episodes, days, between }: TimeUntilSettled): string | undefined {
  if (episodes === 0) return undefined;
  const open = i18n.t('insights.recovery.open', [`${unended}`, `${episodes}`, i18n.t('insights.onDays', days)]);
  if (!between.enough) return open;
  const { least, most } = between.value;
  return `${i18n.t('insights.recovery.sentence', [durationText(least), durationText(most)])} ${open}`;
}
