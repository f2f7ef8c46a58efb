import { i18n } from '#i18n';
import { dayRange } from '../../locales/numbers.ts';
import type { Heading } from './heading.ts';
import { instantDay } from './instant-day.ts';

/** Who it is about, of which days, and who wrote it. */
export function Title({ heading: { range, name, made, shifted } }: { heading: Heading }) {
  return (
    <header class="title">
      <div>
        <h1>{i18n.t('report.title')}</h1>
        <p class="quiet">
          {i18n.t('report.by')} {shifted && i18n.t('report.shifted')}
        </p>
      </div>
      <dl>
        <dt>{i18n.t('report.about')}</dt>
        <dd data-report-name>{name.trim() === '' ? <span class="blank" /> : name}</dd>
        <dt>{i18n.t('report.days')}</dt>
        <dd>{dayRange(range.first, range.last)}</dd>
        {made !== undefined && (
          <>
            <dt>{i18n.t('report.made')}</dt>
            <dd>{instantDay(made)}</dd>
          </>
        )}
      </dl>
    </header>
  );
}
