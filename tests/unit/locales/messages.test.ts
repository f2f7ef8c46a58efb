import { readdirSync, readFileSync } from 'node:fs';
import { parseYAML } from 'confbox';
import { describe, expect, it } from 'vitest';
import { sensations } from '../../../src/domain/sensation.ts';

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const read = (language: string) => new Map(flat(parseYAML(readFileSync(`src/locales/${language}.yml`, 'utf8'))));
const languages = readdirSync('src/locales').flatMap((name) => (name.endsWith('.yml') ? [name.slice(0, -4)] : []));
const english = read('en');

/** The plural form for one may spell the number out. */
const placeholders = (key: string, text: string) =>
  key.endsWith('.1') || key.endsWith('.0') ? [] : [...new Set(text.match(/\$\d/g) ?? [])].sort();

it('there are the five languages', () => {
  expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'pt']);
});

describe.each(languages)('%s', (language) => {
  const messages = read(language);

  it('has every message, none of them empty, and no others', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fills in the same values', () => {
    const unlike = [...messages].filter(
      ([key, text]) => placeholders(key, text).join() !== placeholders(key, english.get(key) ?? '').join(),
    );
    expect(unlike).toEqual([]);
  });

  it('has a name for every sensation', () => {
    expect(sensations.filter(({ id }) => !messages.has(`sensation.${id}`))).toEqual([]);
  });

  it('keeps to the limits of the stores', () => {
    expect(messages.get('extension.name')?.length).toBeLessThanOrEqual(45);
    expect(messages.get('extension.shortName')?.length).toBeLessThanOrEqual(12);
    expect(messages.get('extension.description')?.length).toBeLessThanOrEqual(132);
  });

  it('tells nothing of states in a notification', () => {
    const words = ['ventral', 'sympathetic', 'dorsal'].flatMap((state) =>
      ['plain', 'polyvagal', 'short'].map((form) => messages.get(`state.${state}.${form}`)?.toLowerCase() ?? ''),
    );
    for (const key of ['prompt.title', 'prompt.message', 'prompt.later', 'prompt.notNow', 'extension.shortName']) {
      const text = messages.get(key)?.toLowerCase() ?? '';
      expect(
        words.filter((word) => text.includes(word)),
        key,
      ).toEqual([]);
    }
  });
});
