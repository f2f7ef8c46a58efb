import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function tokensIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}
const themes = { light: tokensIn(light), dark: new Map([...tokensIn(light), ...tokensIn(dark)]) };

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

it('there is a dark theme of its own, for screens', () => {
  expect(tokensIn(dark).size).toBeGreaterThan(10);
});

const grounds = ['ground', 'card'];
const softs = ['ventral-soft', 'sympathetic-soft', 'dorsal-soft'];

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const color = (name: string) => tokens.get(name) ?? '';

  it.each(grounds.flatMap((ground) => ['text', 'muted'].map((text) => [text, ground])))(
    '%s reads on %s',
    (text, ground) => {
      expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(softs.flatMap((soft) => ['text', 'muted'].map((text) => [text, soft])))('%s reads on %s', (text, soft) => {
    expect(contrast(color(text), color(soft))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    [...grounds, ...softs].flatMap((ground) =>
      ['edge', 'ventral', 'sympathetic', 'dorsal', 'unsure'].map((mark) => [mark, ground]),
    ),
  )('%s is seen on %s', (mark, ground) => {
    expect(contrast(color(mark), color(ground))).toBeGreaterThanOrEqual(3);
  });

  it('the main button reads', () => {
    expect(contrast(color('on-accent'), color('ventral'))).toBeGreaterThanOrEqual(4.5);
  });
});
