import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../../scripts/palette-png.ts';

/** What stands in each part of a PNG. */
function partsOf(png: Buffer): Record<string, number[]> {
  const parts: Record<string, number[]> = {};
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    parts[png.toString('latin1', at + 4, at + 8)] = [...png.subarray(at + 8, end)];
    at = end + 4;
  }
  return parts;
}

describe('an icon with a palette', () => {
  const teal = [18, 119, 111, 255];

  it('keeps the colour of its areas, takes what is alike for it, and is empty where next to nothing is', () => {
    const {
      PLTE,
      tRNS,
      IDAT = [],
      IHDR,
    } = partsOf(palettePng(Uint8Array.from([...teal, 17, 118, 110, 255, ...teal, 200, 9, 9, 3]), 2));
    expect(IHDR).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([PLTE, tRNS]).toEqual([[0, 0, 0, ...teal.slice(0, 3)], [0]]);
    expect([...inflateSync(Uint8Array.from(IDAT))]).toEqual([0, 1, 1, 0, 1, 0]);
  });

  it('refuses a drawing with too many colours for one', () => {
    const points = Array.from({ length: 17 * 17 }, (_, at) => [(at % 17) * 15, Math.floor(at / 17) * 15, 0, 255]);
    expect(() => palettePng(Uint8Array.from(points.flat()), 17)).toThrow('256 colours');
  });
});
