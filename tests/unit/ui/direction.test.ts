import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheets = ['src', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.css'));

/** Each names a side of the paper where `inline-start` or `inline-end` would name one of the writing. */
const physical = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(left|right)$/,
];
const sided = /^(text-align|float|clear)$/;
const shorthand = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/;

function isPhysical(property: string, value: string): boolean {
  if (physical.some((pattern) => pattern.test(property))) return true;
  if (sided.test(property)) return /^(left|right)$/.test(value);
  // `a b c d` is top, right, bottom, left: with another right than left it stays as it is when the page is mirrored.
  const parts = value.split(/\s+(?![^(]*\))/);
  return shorthand.test(property) && parts.length === 4 && parts[1] !== parts[3];
}

const declarationsOf = (css: string) =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([a-z-]+):\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => [property, value.trim()] as const,
  );

describe('pages can be mirrored for languages that are written from right to left', () => {
  it('the stylesheets are there', () => {
    expect(sheets.length).toBeGreaterThan(10);
  });

  it.each(sheets)('%s names no left and no right', (path) => {
    const wrong = declarationsOf(readFileSync(path, 'utf8')).filter(([property, value]) => isPhysical(property, value));
    expect(wrong.map(([property, value]) => `${property}: ${value}`)).toEqual([]);
  });

  it('would find each way to name one', () => {
    const css =
      '.a { left: 0; margin-left: 1px; text-align: right; padding: 1px 2px 3px 4px; border-top-left-radius: 2px; }';
    expect(declarationsOf(css).every(([property, value]) => isPhysical(property, value))).toBe(true);
    expect(isPhysical('padding', '1px 2px 3px 2px')).toBe(false);
    expect(isPhysical('margin-inline-start', '2px')).toBe(false);
  });
});
