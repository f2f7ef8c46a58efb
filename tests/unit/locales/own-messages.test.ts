import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../src/locales/own-messages.ts';

const languages = {
  en: { hello: 'Hello $1', page_language: 'en', of: '$2 of $1' },
  pt: { hello: 'Olá $1', page_language: 'pt', of: '$2 de $1' },
};

describe('messages of a page outside of the extension', () => {
  it('are in the first language that the person reads and that is there, with its region', () => {
    const message = messagesOf(languages, ['nl', 'pt-BR', 'en']);
    expect(message('hello', ['Ana'])).toBe('Olá Ana');
    expect([message('@@ui_locale'), message('@@bidi_dir')]).toEqual(['pt-BR', 'ltr']);
    expect(messagesOf(languages, ['nl', 'de'])('@@ui_locale')).toBe('en');
  });

  it('put values where they belong, and none of them is read as a place', () => {
    const message = messagesOf(languages, ['en']);
    expect(message('of', ['$2', '7'])).toBe('7 of $2');
    expect(message('hello')).toBe('Hello ');
  });

  it('are empty where there are none, as those of a browser are', () => {
    expect(messagesOf(languages, ['en'])('nothing')).toBe('');
  });
});
