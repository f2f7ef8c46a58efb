import { i18n } from '#i18n';

/** The head of the wide pages that have one section. Support is at the end of it, as on every page. */
export function Masthead({ support = '/journal.html#support' }: { support?: string }) {
  const isHere = support.startsWith('#');
  return (
    <header class="masthead">
      <strong>{i18n.t('extension.name')}</strong>
      <a href={support} {...(isHere ? {} : { target: '_blank', rel: 'noopener' })} data-support>
        {i18n.t('nav.support')}
      </a>
    </header>
  );
}
