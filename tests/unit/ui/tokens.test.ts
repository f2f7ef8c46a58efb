import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { difference, labOf, linear, sights } from '../../support/colour.ts';

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
  const [red = 0, green = 0, blue = 0] = linear(color);
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
const pairs = [
  ['ventral', 'sympathetic'],
  ['ventral', 'dorsal'],
  ['sympathetic', 'dorsal'],
] as const;
const seen = (color: string, sight: keyof typeof sights) => labOf(sights[sight](linear(color)));
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

  // A difference of 2.3 is just noticeable side by side; a bar and its key are not, so it is nearly ten times that.
  it.each(
    pairs.flatMap(([a, b]) => (Object.keys(sights) as (keyof typeof sights)[]).map((sight) => [a, b, sight] as const)),
  )('%s and %s stay apart in %s sight', (a, b, sight) => {
    expect(difference(seen(color(a), sight), seen(color(b), sight))).toBeGreaterThanOrEqual(20);
  });

  // On a black and white print, too. There the hatching carries it; lightness (0 to 100) still helps.
  it.each(pairs)('%s and %s stay apart in grey', (a, b) => {
    const lightness = (name: string) => labOf(linear(color(name)))[0];
    expect(Math.abs(lightness(a) - lightness(b))).toBeGreaterThanOrEqual(8);
  });
});
