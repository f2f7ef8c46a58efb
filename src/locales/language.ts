import { i18n } from '#i18n';

/**
 * The language that the words are in: the browser's own, region and all, where we have its language (`pt_BR`
 * there is `pt-BR` here), otherwise the one that it fell back to. Dates, numbers and screen readers follow the words.
 */
export function language(): string {
  const ours = i18n.t('page.language');
  const theirs = i18n.t('@@ui_locale').replace('_', '-');
  return theirs.split('-')[0] === ours ? theirs : ours;
}
