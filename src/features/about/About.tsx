import { i18n } from '#i18n';
import { appVersion } from '../../platform/app.ts';
import { Dispute } from './Dispute.tsx';
import { Words } from './Words.tsx';
import './about.css';

/** What this is and is not, what the words mean, that their science is disputed, and what happens to data. */
export function About() {
  return (
    <div class="stack">
      <Text title={i18n.t('about.whatTitle')} text={i18n.t('about.what')} />
      <Text title={i18n.t('about.notTitle')} text={i18n.t('about.not')} />
      <Words />
      <Dispute />
      <Text title={i18n.t('about.privacyTitle')} text={i18n.t('about.privacy')} />
      <p>
        <a href="#welcome">{i18n.t('nav.welcome')}</a>
      </p>
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
