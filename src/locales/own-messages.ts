/** By the keys of `messages.json`. */
export type Messages = Record<string, string>;
/** By language; English among them. */
export type Languages = Record<string, Messages>;

/**
 * Answers what `browser.i18n.getMessage` answers where no browser has the messages: on a page outside of the
 * extension. The language is the first of those that the person reads of which there are messages, otherwise English.
 */
export function messagesOf(languages: Languages, wanted: readonly string[]) {
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  const locale = wanted.find((tag) => languages[primary(tag)]) ?? 'en';
  const messages: Messages = { ...languages[primary(locale)], '@@ui_locale': locale, '@@bidi_dir': 'ltr' };
  return (key: string, values: readonly string[] = []): string =>
    (messages[key] ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}

/** Puts the messages that a page has as data where `#i18n` looks for the browser's. */
export function bringMessages(): void {
  const languages: Languages = JSON.parse(document.getElementById('messages')?.textContent ?? '{}');
  const getMessage = messagesOf(languages, navigator.languages);
  // The id says that this is an extension's `browser`: otherwise another one is looked for.
  Object.assign(globalThis, { browser: { runtime: { id: 'one-file' }, i18n: { getMessage } } });
}
