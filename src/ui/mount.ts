import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

type Page = { title: string; language: string };

/** Puts a page's parts in place, with its title, language and reading direction. */
export function mount({ title, language }: Page, page: ComponentChild): void {
  // The direction is the browser's where the words are in its language, and theirs where they are not.
  const fallenBack = !i18n.t('@@ui_locale').startsWith(language.slice(0, 2));
  document.title = title;
  document.documentElement.lang = language;
  document.documentElement.dir = fallenBack ? 'ltr' : i18n.t('@@bidi_dir');
  render(page, document.getElementById('app') ?? document.body);
}
