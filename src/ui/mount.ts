import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

type Page = {
  title: string;
  language: string;
  /** Where the page has no stylesheet of its own, as waiting for one takes longer than all that it says. */
  style?: string;
};

/** Puts a page's parts in place, with its title, language and reading direction. */
export function mount({ title, language, style }: Page, page: ComponentChild): void {
  // The direction is the browser's where the words are in its language, and theirs where they are not.
  const fallenBack = !i18n.t('@@ui_locale').startsWith(language.slice(0, 2));
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = fallenBack ? 'ltr' : i18n.t('@@bidi_dir');
  if (style) wear(style);
  render(page, document.getElementById('app') ?? document.body);
}

function wear(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}
