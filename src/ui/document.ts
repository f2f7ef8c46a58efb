import { i18n } from '#i18n';

/** Title, language and reading direction of the page, as the browser chose our messages. */
export function describeDocument(title: string): void {
  document.title = title;
  document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
  document.documentElement.dir = i18n.t('@@bidi_dir');
}
