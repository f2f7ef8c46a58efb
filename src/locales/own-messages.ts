/** A text, or one for each count that has its own. */
type Message = string | Record<string, string>;
export type Messages = Record<string, Message>;
/** By language; English among them. */
export type Languages = Record<string, Messages>;

type Value = string | number;

const filled = (text: string, values: readonly Value[]) =>
  text.replace(/\$(\d)/g, (_, place) => `${values[Number(place) - 1] ?? ''}`);

/**
 * Says what `#i18n` says where no browser has the messages: on a page outside of the extension. The language is the
 * first of those that the person reads of which there are messages, otherwise English.
 */
export function speaking(languages: Languages, wanted: readonly string[]) {
  const primary = (tag: string) => tag.split('-')[0] ?? tag;
  const locale = wanted.find((tag) => languages[primary(tag)]) ?? 'en';
  const messages: Messages = { ...languages[primary(locale)], '@@ui_locale': locale, '@@bidi_dir': 'ltr' };
  return {
    t(key: string, ...args: (number | readonly Value[])[]): string {
      const count = args.find((arg) => typeof arg === 'number');
      const values = args.find((arg) => typeof arg === 'object') ?? (count === undefined ? [] : [count]);
      const message = messages[key];
      const text = typeof message === 'object' ? (message[`${count}`] ?? message.n) : message;
      if (text === undefined) throw new RangeError(`No message ${key}`);
      return filled(text, values);
    },
  };
}
