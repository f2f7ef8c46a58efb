import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askedBy, oneFile } from '../../../src/formats/one-file.ts';

const files: Record<string, string> = {
  'reader-file.json': JSON.stringify({
    entry: 'chunks/reader-file-1.js',
    scripts: ['chunks/later-2.js', 'chunks/reader-file-1.js', 'chunks/store-3.js'],
    styles: ['assets/a.css', 'assets/b.css'],
    languages: ['de', 'en'],
  }),
  'chunks/reader-file-1.js':
    'import{a}from"./store-3.js";import"./store-3.js";const l=()=>import(`./later-2.js`);t("reader.title");a(l,"./other.js")',
  'chunks/later-2.js': 'import{a}from"./store-3.js";export const é="</script><!-- 100% # ok";t(`reader.$' + '{a}`)',
  'chunks/store-3.js': 'export const a=1;',
  'assets/a.css': 'a{}',
  'assets/b.css': 'b{}',
  '_locales/de/messages.json': JSON.stringify({
    reader_title: { message: 'Leseseite' },
    reader_tooOld: { message: 'Alt.' },
    share_intro: { message: 'Anderes' },
  }),
  '_locales/en/messages.json': JSON.stringify({
    reader_title: { message: '</script>' },
    reader_tooOld: { message: 'Old.' },
    share_intro: { message: 'Other' },
  }),
};
const html = await oneFile(async (path) => files[path] ?? '');
const scripts = [...html.matchAll(/<(script[^>]*|style)>(.*?)<\/(?:script|style)>/gs)].map(
  ([, tag = '', text = '']) => ({
    tag,
    text,
  }),
);
const textOf = (tag: string) => scripts.find((each) => each.tag === tag)?.text ?? '';
const modules: Record<string, string> = JSON.parse(textOf('script type="importmap"')).imports;

describe('the modules of the one file', () => {
  it('are the files of the package, which call each other by name', async () => {
    const first = decodeURIComponent(modules['reader-file-1.js']?.replace(/^[^,]*,/, '') ?? '');
    expect(first).toBe(
      'import{a}from"store-3.js";import"store-3.js";const l=()=>import(`later-2.js`);t("reader.title");a(l,"./other.js")',
    );
    expect(Object.keys(modules)).toEqual(['later-2.js', 'reader-file-1.js', 'store-3.js']);
    expect(textOf('script')).not.toContain('import');
    expect(scripts.at(-1)?.text).toContain('import"reader-file-1.js"');
  });

  it('come out of their addresses as they went in', async () => {
    const later = files['chunks/later-2.js']?.replace('"./store-3.js"', '"store-3.js"');
    expect(await (await fetch(modules['later-2.js'] ?? '')).text()).toBe(later);
  });
});

describe('the messages of the one file', () => {
  it('are those that its code asks for, by their keys or by how these begin', () => {
    const isAsked = askedBy('t(`reader.title`),"a b"===c?t("share.cancel"):t(`insights.time.$' + '{e}`),"."');
    const used = ['reader_title', 'share_cancel', 'insights_time_night', 'insights_time_night_long'];
    expect(used.filter(isAsked)).toEqual(used);
    expect(['reader_titles', 'reader', 'insights_time', 'insights_other', 'share'].filter(isAsked)).toEqual([]);
  });

  it('stand in it by language, without those of other pages', () => {
    const said = (title: string, tooOld: string) => ({ reader_title: title, reader_tooOld: tooOld });
    expect(JSON.parse(textOf('script type="application/json" id="messages"'))).toEqual({
      de: said('Leseseite', 'Alt.'),
      en: said('</script>', 'Old.'),
    });
    expect(html).not.toContain('share_intro');
    expect(JSON.parse(textOf('script type="application/json" id="too-old"'))).toBe('Alt. Old.');
  });
});

describe('the one file', () => {
  it('runs its own scripts and styles, and lets in nothing from elsewhere', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const run = scripts.filter(({ tag }) => !tag.includes('application/json'));
    expect(run.map(({ tag }) => tag)).toEqual(['style', 'script', 'script type="importmap"', 'script']);
    const [style, ...rest] = run.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${rest.join(' ')} data:`,
      `style-src ${style}`,
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('is not ended early by what stands in it', () => {
    expect(html.match(/<\/script>/g)).toHaveLength(5);
    expect(html).not.toContain('<!--');
  });
});
