import { i18n } from '#i18n';
import type { Glimmers } from '../../domain/analysis/glimmers.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { mediumDay } from '../dates.ts';
import { said, type TableData } from './table.ts';

/** The newest eased moments in the person's own words. */
export function glimmersTable(eased: readonly Checkin[]): TableData {
  return {
    caption: i18n.t('insights.glimmers.caption', eased.length),
    columns: [
      { id: 'day', name: i18n.t('pattern.day') },
      { id: 'eased', name: i18n.t('insights.glimmers.title') },
    ],
    rows: eased.map((row) => ({ id: row.id, cells: [said(mediumDay(row.day)), said(row.eased)] })),
  };
}

/** How many check-ins say so, however few. */
export function glimmersSentence({ count, days, checkins }: Glimmers): string {
  if (count === 0) return i18n.t('insights.glimmers.none');
  const onDays = i18n.t('insights.onDays', days);
  return i18n.t('insights.glimmers.sentence', count, [`${count}`, i18n.t('pattern.count', checkins), onDays]);
}
