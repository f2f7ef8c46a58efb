import { i18n } from '#i18n';
import { blends, branches } from '../../domain/state.ts';
import { stateNames } from '../../locales/states.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';

/** What each state and each blend may be like. Reached by `#about/words`, and read out from its heading on. */
export function Words() {
  return (
    <section class="panel">
      <h2 id="words" tabIndex={-1}>
        {i18n.t('about.wordsTitle')}
      </h2>
      <dl class="meanings">
        {[...branches, ...blends].map((state) => {
          const { name, second } = stateNames(state, 'both');
          return (
            <div key={state}>
              <dt>
                <StateIcon state={state} size={28} />
                <span>
                  <b>{name}</b> <small>{second}</small>
                </span>
              </dt>
              <dd>{i18n.t(`meaning.${state}`)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
