import { i18n } from '#i18n';
import type { Patterns } from '../../domain/analysis/patterns.ts';
import { basisText } from '../../locales/figures/words.ts';
import { dayRange } from '../../locales/numbers.ts';

/** What the sentences rest on: from when, how many, how they came about, and what is left out. */
export function Basis({ range, sums }: Patterns) {
  const later = sums.all.count + sums.unsure - sums.prompted - sums.self;
  const sources = [
    sums.prompted > 0 && i18n.t('insights.counting.fromPrompts', sums.prompted),
    sums.self > 0 && i18n.t('insights.counting.fromSelf', sums.self),
    later > 0 && i18n.t('insights.counting.fromLater', later),
  ].filter((text) => text !== false);
  return (
    <div class="muted" data-basis>
      <p>
        {dayRange(range.first, range.last)} · {basisText({ count: sums.all.count + sums.unsure, days: sums.days })}
      </p>
      {sources.length > 0 && <p>{sources.join(' · ')}</p>}
      {sums.unsure > 0 && <p>{i18n.t('insights.unsure', sums.unsure)}</p>}
      {sums.earlier > 0 && <p>{i18n.t('pattern.earlierLeftOut', sums.earlier)}</p>}
    </div>
  );
}
