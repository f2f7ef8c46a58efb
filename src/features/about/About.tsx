import { i18n } from '#i18n';
import { branches } from '../../domain/state.ts';
import { stateNames } from '../../locales/states.ts';
import { appVersion } from '../../platform/app.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import './about.css';

/** What this is and is not, what the words mean, that their science is disputed, and what happens to data. */
export function About() {
  return (
    <div class="stack">
      <Text title={i18n.t('about.whatTitle')} text={i18n.t('about.what')} />
      <Text title={i18n.t('about.notTitle')} text={i18n.t('about.not')} />
      <section class="panel">
        <h2>{i18n.t('about.wordsTitle')}</h2>
        <dl class="meanings">
          {branches.map((branch) => {
            const { name, second } = stateNames(branch, 'both');
            return (
              <div key={branch}>
                <dt>
                  <StateIcon state={branch} size={28} />
                  <span>
                    <b>{name}</b> <small>{second}</small>
                  </span>
                </dt>
                <dd>{i18n.t(`meaning.${branch}`)}</dd>
              </div>
            );
          })}
        </dl>
      </section>
      <Text title={i18n.t('about.disputeTitle')} text={i18n.t('about.dispute')} />
      <Text title={i18n.t('about.privacyTitle')} text={i18n.t('about.privacy')} />
      <small>{i18n.t('about.version', [appVersion()])}</small>
    </div>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
