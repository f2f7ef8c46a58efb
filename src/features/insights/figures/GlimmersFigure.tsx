import { i18n } from '#i18n';
import { glimmersOf } from '../../../domain/analysis/glimmers.ts';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import type { Checkin } from '../../../domain/checkin.ts';
import { mediumDay } from '../../../locales/dates.ts';
import { glimmersSentence, glimmersTable } from '../../../locales/figures/glimmers-table.ts';
import { Figure } from '../figure/Figure.tsx';

/** More than these are in the table only. */
const shown = 5;

type Props = { patterns: Patterns; eased: readonly Checkin[] };

/** What eased, in the person's own words: a period is never made of symptoms alone. */
export function GlimmersFigure({ patterns: { sums, range }, eased }: Props) {
  return (
    <Figure
      metric="glimmers"
      title={i18n.t('insights.glimmers.title')}
      sentence={glimmersSentence(glimmersOf(sums))}
      explanation={[i18n.t('insights.glimmers.what')]}
      table={glimmersTable(eased)}
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
