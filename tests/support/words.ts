import { readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';

type Messages = { [key: string]: string | Messages };

const files = new Map<string, Messages>();
let current = 'en';

/** The language that `i18n` speaks from now on, in tests of words. */
export function speak(language: string): void {
  current = language;
}

function messages(): Messages {
  const found = files.get(current) ?? (parseYAML(readFileSync(`src/locales/${current}.yml`, 'utf8')) as Messages);
  files.set(current, found);
  return found;
}

function messageAt(key: string): string | Messages | undefined {
  let found: string | Messages | undefined = messages();
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  return found;
}

function forCount(forms: Messages, count: number): string | Messages | undefined {
  return forms[count] ?? forms.n;
}

/**
 * Stands in for `#i18n` where there is no browser: the same files, the same plural forms, `$1` to `$9` filled in.
 * @public named by the alias in tests/vitest.config.ts
 */
export const i18n = {
  t(key: string, ...args: (number | (string | number)[])[]): string {
    if (key === '@@ui_locale') return current;
    const count = args.find((arg) => typeof arg === 'number');
    const values = args.find((arg) => typeof arg === 'object') ?? (count === undefined ? [] : [count]);
    const found = messageAt(key);
    const text = typeof found === 'object' && count !== undefined ? forCount(found, count) : found;
    if (typeof text !== 'string') throw new Error(`No message: ${key}`);
    return text.replace(/\$(\d)/g, (_, place) => `${values[Number(place) - 1]}`);
  },
};
