import { describe, expect, it } from 'vitest';
import { speaking } from '../../../src/locales/own-messages.ts';

const languages = {
  en: { hello: 'Hello $1', 'page.language': 'en', of: '$2 of $1', count: { 0: 'none', 1: 'one', n: '$1 of them' } },
  pt: { hello: 'Olá $1', 'page.language': 'pt', of: '$2 de $1', count: { 1: 'um', n: '$1 deles' } },
};

describe('messages of a page outside of the extension', () => {
  it('are in the first language that the person reads and that is there, with its region', () => {
    const i18n = speaking(languages, ['nl', 'pt-BR', 'en']);
    expect(i18n.t('hello', ['Ana'])).toBe('Olá Ana');
    expect([i18n.t('@@ui_locale'), i18n.t('@@bidi_dir')]).toEqual(['pt-BR', 'ltr']);
    expect(speaking(languages, ['nl', 'de']).t('@@ui_locale')).toBe('en');
  });

  it('have a form for each count that has one, filled with the count or with other values', () => {
    const { t } = speaking(languages, ['en']);
    expect([0, 1, 2].map((count) => t('count', count))).toEqual(['none', 'one', '2 of them']);
    expect(t('count', 5, ['five'])).toBe('five of them');
    expect(speaking(languages, ['pt']).t('count', 0)).toBe('0 deles');
  });

  it('put values where they belong, and none of them is read as a place', () => {
    const { t } = speaking(languages, ['en']);
    expect(t('of', ['$2', 7])).toBe('7 of $2');
    expect(() => t('nothing')).toThrow('No message nothing');
  });
});
