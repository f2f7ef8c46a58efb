import { i18n } from '#i18n';
import { isBlend, type State } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { stateName } from '../../locales/states.ts';

/** What two or three branches together may be like, for whoever wants to know. */
export function Meaning({ state, wording }: { state: State; wording: Wording }) {
  if (!isBlend(state)) return null;
  return (
    <details class="meaning" data-meaning={state}>
      <summary>{i18n.t('meaning.what', [stateName(state, wording)])}</summary>
      <p class="muted">
        {i18n.t(`meaning.${state}`)}{' '}
        <a href="/journal.html#about/words" target="_blank" rel="noopener">
          {i18n.t('about.wordsTitle')}
        </a>
      </p>
    </details>
  );
}
