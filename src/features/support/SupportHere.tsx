import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Helplines } from './Helplines.tsx';

/** The same lines where nothing is kept and no other page can be opened: the region holds until the page is closed. */
export function SupportHere() {
  const [region, setRegion] = useState('');
  return (
    <section class="stack" id="support" aria-labelledby="support-title">
      <h2 id="support-title">{i18n.t('nav.support')}</h2>
      <p>{i18n.t('support.intro')}</p>
      <Helplines region={region} onRegion={setRegion} />
    </section>
  );
}
