import { i18n } from '#i18n';
import { glimmersOf } from '../../../domain/analysis/glimmers.ts';
import { mediumDay } from '../../../locales/dates.ts';
import { Figure } from '../figure/Figure.tsx';
import { said } from '../figure/table.ts';
import type { Patterns } from '../period/read-patterns.ts';

/** More than these are in the table only. */
const shown = 5;

/** What eased, in the person's own words: a period is never made of symptoms alone. */
export function GlimmersFigure({ patterns: { sums, eased, range } }: { patterns: Patterns }) {
  const { count, days, checkins } = glimmersOf(sums);
  const onDays = i18n.t('insights.onDays', days);
  const table = {
    caption: i18n.t('insights.glimmers.caption', eased.length),
    columns: [
      { id: 'day', name: i18n.t('pattern.day') },
      { id: 'eased', name: i18n.t('insights.glimmers.title') },
    ],
    rows: eased.map((row) => ({ id: row.id, cells: [said(mediumDay(row.day)), said(row.eased)] })),
  };
  return (
    <Figure
      metric="glimmers"
      title={i18n.t('insights.glimmers.title')}
      sentence={
        count > 0
          ? i18n.t('insights.glimmers.sentence', count, [`${count}`, i18n.t('pattern.count', checkins), onDays])
          : i18n.t('insights.glimmers.none')
      }
      explanation={[i18n.t('insights.glimmers.what')]}
      table={table}
      range={range}
    >
      <ul class="glimmers">
        {eased.slice(0, shown).map((row) => (
          <li key={row.id}>
            <q>{row.eased}</q> <small>{mediumDay(row.day)}</small>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
