import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOrderOfUse,
  longestTag,
  mostTags,
  tagFrom,
  tagsAtFirst,
  tagsByUse,
  withTag,
} from '../../../src/domain/tag.ts';

const aTag = fc.constantFrom(...'home work outdoors alone family eating Lunch tram'.split(' '));
const someTags = fc.uniqueArray(aTag);

describe('a typed tag', () => {
  it.each([
    ['  the   long  tram ride ', 'the long tram ride'],
    ['HOME', 'home'],
    ['lunch', 'Lunch'],
    ['   ', undefined],
    ['', undefined],
  ])('%j is kept as %j', (typed, tag) => {
    expect(tagFrom(typed, ['home', 'Lunch'])).toBe(tag);
  });

  it('fits, and typed again means the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), someTags, (typed, known) => {
        const tag = tagFrom(typed, known);
        expect(tag === undefined).toBe(typed.trim() === '');
        if (tag === undefined) return;
        expect(tag.length).toBeGreaterThan(0);
        expect(tag.length).toBeLessThanOrEqual(longestTag);
        expect(tagFrom(tag, [...known, tag])).toBe(tag);
      }),
    );
  });
});

describe('the tags of an entry', () => {
  it('come and go one at a time', () => {
    fc.assert(
      fc.property(someTags, aTag, (tags, tag) => {
        const once = withTag(tags, tag);
        expect(once.includes(tag)).toBe(!tags.includes(tag));
        expect(once.filter((each) => each !== tag)).toEqual(tags.filter((each) => each !== tag));
      }),
    );
  });

  it('are never more than an entry may hold', () => {
    const full = Array.from({ length: mostTags }, (_, index) => `tag ${index}`);
    expect(withTag(full, 'one more')).toEqual(full);
    expect(withTag(full, 'tag 0')).toHaveLength(mostTags - 1);
  });
});

describe('the order of tags', () => {
  it('begins with the one that was used last', () => {
    expect(tagsByUse([{ tags: ['tram'] }, { tags: [] }, { tags: ['home', 'tram', 'alone'] }])).toEqual([
      'tram',
      'home',
      'alone',
    ]);
  });

  it('keeps every tag once, used ones first', () => {
    fc.assert(
      fc.property(someTags, fc.array(fc.record({ tags: someTags })), (tags, entries) => {
        const used = tagsByUse(entries);
        expect(new Set(used).size).toBe(used.length);
        const ordered = inOrderOfUse(tags, used);
        expect(ordered.toSorted()).toEqual(tags.toSorted());
        const isUsed = ordered.map((tag) => used.includes(tag));
        expect(isUsed.lastIndexOf(true)).toBeLessThan(isUsed.includes(false) ? isUsed.indexOf(false) : ordered.length);
      }),
    );
  });

  it('shows a few at first, and always those of the entry', () => {
    fc.assert(
      fc.property(someTags, someTags, someTags, fc.nat(6), (own, used, starters, count) => {
        const shown = tagsAtFirst(own, used, starters, count);
        expect(new Set(shown).size).toBe(shown.length);
        expect(own.filter((tag) => !shown.includes(tag))).toEqual([]);
        expect(shown.filter((tag) => !own.includes(tag)).length).toBeLessThanOrEqual(count);
        expect(shown.slice(0, count)).toEqual(expect.arrayContaining(used.slice(0, count)));
      }),
    );
  });
});
