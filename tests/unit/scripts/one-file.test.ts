import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flat, isUsed, readerPage } from '../../../scripts/one-file.ts';

describe('the messages of the one file', () => {
  it('are those that its code asks for, by their keys or by how these begin', () => {
    const code = `t(\`reader.title\`),t("share.cancel"),t(\`insights.time.\${e}\`),t(\`state.\${e}.plain\`)`;
    const used = ['reader.title', 'share.cancel', 'insights.time.night', 'state.ventral.plain'];
    expect(used.filter((key) => isUsed(key, code))).toEqual(used);
    expect(['reader.titles', 'insights.time', 'insights.other', 'share'].filter((key) => isUsed(key, code))).toEqual(
      [],
    );
  });

  it('stand under their whole keys, the forms of a plural together', () => {
    expect(flat({ a: { b: 'x', c: { 1: 'one', n: 'many' } } })).toEqual([
      ['a.b', 'x'],
      ['a.c', { 1: 'one', n: 'many' }],
    ]);
  });
});

describe('the one file', () => {
  const code = 'const end = "</script><!--";';
  const html = readerPage({ code, css: 'p{}', languages: { en: { a: '</script>' } }, tooOld: '<' });

  it('runs its own scripts and styles and lets nothing else in', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hashes = [...html.matchAll(/<(script|script type="module"|style)>(.*?)<\/(?:script|style)>/gs)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(3);
    for (const hash of hashes) expect(policy).toContain(hash);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|connect-src|https?:/);
  });

  it('is not ended early by what stands in it', () => {
    expect(html.match(/<\/script>/g)).toHaveLength(4);
    expect(html).not.toContain('<!--');
    const messages = /id="messages">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(messages)).toEqual({ en: { a: '</script>' } });
  });
});
