import { type Languages, speaking } from './own-messages.ts';

/** Stands in for `#i18n` in the reader that is one file: its messages are in the page, as data. */
export const i18n = speaking(
  JSON.parse(document.getElementById('messages')?.textContent ?? '{}') as Languages,
  navigator.languages,
);
