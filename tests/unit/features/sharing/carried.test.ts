import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffersOf, packedUp, unpacked } from '../../../../src/features/sharing/carried.ts';

// Whole characters: JSON escapes what is none.
const texts = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
  noNullPrototype: true,
});

test('a change arrives as it was sent, and leaves nothing behind', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.string()), fc.nat(), (put, forget, count) => {
      const change = { forget, put, count };
      const carried = packedUp(change);
      const arrived = structuredClone(carried, { transfer: buffersOf(carried) });
      expect(unpacked(arrived)).toEqual(change);
      expect(buffersOf(carried).every(({ detached }) => detached)).toBe(true);
    }),
  );
});

test('after the last change nothing is handed over', () => {
  expect(buffersOf(undefined)).toEqual([]);
});
