import { i18n } from '#i18n';
import type { Floor } from '../../../domain/analysis/floor.ts';
import { floorText } from '../../../locales/figures/words.ts';

/** In place of a drawing that could not be told from chance. */
export function NotYet({ missing }: { missing: readonly Floor[] }) {
  return (
    <p class="not-yet" data-not-yet>
      {i18n.t('insights.notYet', [missing.map(floorText).join(' · ')])}
    </p>
  );
}
