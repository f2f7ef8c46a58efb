import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** At the foot of the small surfaces: what comes next, the way to the journal, and Support, always in this place. */
export function Footer({ children, journal }: { children?: ComponentChildren; journal: string }) {
  return (
    <footer>
      <span class="next">{children}</span>
      <nav class="row" aria-label={i18n.t('page.journal')}>
        <a href={journal} target="_blank" rel="noopener">
          {i18n.t('page.journal')}
        </a>
        <a href={`${journal}#support`} target="_blank" rel="noopener">
          {i18n.t('nav.support')}
        </a>
      </nav>
    </footer>
  );
}
