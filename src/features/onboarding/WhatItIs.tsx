import { i18n } from '#i18n';

/** What this is and what it is not, before anything is chosen; the same words stand under About for good. */
export function WhatItIs() {
  return (
    <>
      <p>{i18n.t('about.what')}</p>
      <h3>{i18n.t('about.notTitle')}</h3>
      <p>{i18n.t('about.not')}</p>
      <p>
        <a href="#support">{i18n.t('nav.support')}</a>
      </p>
    </>
  );
}
