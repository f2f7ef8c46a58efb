import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkin } from '../../../src/domain/checkin.ts';
import {
  asksForContent,
  chosenCount,
  type Filter,
  filterFrom,
  folded,
  isFiltering,
  matching,
  noFilter,
  sources,
} from '../../../src/domain/entry-filter.ts';
import { stateOf, states } from '../../../src/domain/state.ts';
import { aCheckin as anyCheckin } from '../../support/logs.ts';
import { aCheckin } from '../../support/rows.ts';

const found = (filter: Partial<Filter>, checkin: Partial<Checkin>, days?: { first: string; last: string }) =>
  matching({ ...noFilter, ...filter }, days)(aCheckin(checkin));

describe('an entry is found', () => {
  it.each<[string, Partial<Filter>, Partial<Checkin>, boolean]>([
    ['by no filter', {}, {}, true],
    ['by its state', { states: ['ventral'] }, {}, true],
    ['not by another state', { states: ['dorsal'] }, {}, false],
    ['by one of several states', { states: ['dorsal', 'ventral'] }, {}, true],
    ['by its blend', { states: ['freeze'] }, { levels: { ventral: 0, sympathetic: 2, dorsal: 1 } }, true],
    ['not by a part of it', { states: ['dorsal'] }, { levels: { ventral: 0, sympathetic: 2, dorsal: 1 } }, false],
    ['as not sure', { states: ['unsure'] }, { levels: { ventral: 0, sympathetic: 0, dorsal: 0 } }, true],
    ['by a sensation', { sensation: 'chest.warm' }, { sensations: [{ id: 'chest.warm', strength: 1 }] }, true],
    ['not by one it lacks', { sensation: 'chest.warm' }, { sensations: [{ id: 'head.fog', strength: 1 }] }, false],
    ['by a tag', { tag: 'home' }, { tags: ['at work', 'home'] }, true],
    ['not by part of a tag', { tag: 'home' }, { tags: ['homework'] }, false],
    ['by how it came about', { source: 'earlier' }, { source: 'earlier' }, true],
    ['not by another way', { source: 'prompted' }, { source: 'earlier' }, false],
    ['by a word of its note', { text: 'call' }, { note: 'After a long call.' }, true],
    ['by what eased', { text: 'hands' }, { eased: 'Warm hands' }, true],
    ['by a word in a tag', { text: 'train' }, { tags: ['the slow train'] }, true],
    ['by words in any order and place', { text: ' river  warm ' }, { note: 'by the river', eased: 'warm hands' }, true],
    ['not where one is missing', { text: 'river cold' }, { note: 'by the river' }, false],
    ['without its accents', { text: 'cafe' }, { note: 'im Café' }, true],
    ['with accents that it lacks', { text: 'Übung' }, { note: 'kleine ubung' }, true],
    ['in another spelling of ß', { text: 'STRASSE' }, { note: 'die Straße' }, true],
    ['with spaces alone', { text: '   ' }, {}, true],
    ['not across two fields', { text: 'riverwarm' }, { note: 'river', eased: 'warm' }, false],
    ['not by all parts but one', { states: ['ventral'], tag: 'home' }, { tags: [] }, false],
  ])('%s', (_, filter, checkin, expected) => {
    expect(found(filter, checkin)).toBe(expected);
  });

  it('on the days of a period, both ends included', () => {
    const days = { first: '2026-11-20', last: '2026-11-22' };
    const seen = ['19', '20', '22', '23'].map((day) => found({}, { day: `2026-11-${day}` }, days));
    expect(seen).toEqual([false, true, true, false]);
  });
});

const aFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom('', ' ', 'a', 'É', 'ss', 'é a', 'Σ'),
  states: fc.subarray([...states], { maxLength: 3 }),
  sensation: fc.constantFrom('', 'head.ache', 'face.jaw'),
  tag: fc.constantFrom('', 'home', 'a'),
  source: fc.constantFrom('', ...sources),
  period: fc.constantFrom('all', '7', '2015-01-01_2022-12-31'),
});
const someText = fc.constantFrom('', 'a', 'Eà', 'Straße', 'ὀδός', 'É and A');
const someCheckin = fc
  .tuple(anyCheckin, someText, someText, fc.subarray(['home', 'a']), fc.constantFrom('head.ache', 'face.jaw', 'x.y'))
  .map(([row, note, eased, tags, id]): Checkin => ({ ...row, note, eased, tags, sensations: [{ id, strength: 2 }] }));

const plain = (text: string) =>
  [...text.normalize('NFKD')]
    .filter((each) => !/\p{M}/u.test(each))
    .map((each) => each.toUpperCase())
    .join('');

/** What is asked for, part by part, in the simplest words. */
function asksFor(filter: Filter, row: Checkin, days: { first: string; last: string } | undefined): boolean {
  if (days && (row.day < days.first || row.day > days.last)) return false;
  if (filter.states.length > 0 && !filter.states.some((state) => state === stateOf(row.levels))) return false;
  if (filter.sensation && row.sensations.filter(({ id }) => id === filter.sensation).length === 0) return false;
  if (filter.tag && row.tags.indexOf(filter.tag) < 0) return false;
  if (filter.source && filter.source !== row.source) return false;
  const fields = [row.note, row.eased, ...row.tags].map(plain);
  return filter.text.split(' ').every((word) => word === '' || fields.some((field) => field.indexOf(plain(word)) >= 0));
}

describe('a filter', () => {
  it('finds what a plain reading of it finds', () => {
    const someDays = fc.option(fc.constant({ first: '2014-06-01', last: '2024-02-29' }), { nil: undefined });
    fc.assert(
      fc.property(aFilter, fc.array(someCheckin, { maxLength: 12 }), someDays, (filter, rows, days) => {
        expect(rows.filter(matching(filter, days))).toEqual(rows.filter((row) => asksFor(filter, row, days)));
      }),
    );
  });

  it('passes over what is no entry', () => {
    fc.assert(
      fc.property(aFilter, fc.object(), fc.constantFrom('levels', 'sensations', 'tags'), (filter, value, key) => {
        const row = { ...aCheckin(), ...value, [key]: null } as unknown as Checkin;
        expect(matching(filter, undefined)(row)).toBe(false);
        const odd = { ...aCheckin(), note: value, sensations: [null], levels: value } as unknown as Checkin;
        expect(() => matching(filter, undefined)(odd)).not.toThrow();
      }),
    );
  });

  it('finds a word however it is spelt', () => {
    const aWord = fc.string({ unit: fc.constantFrom('a', 'É', 'ü', 'ß', 'ς', 'Ç', 'ñ', 'İ'), minLength: 1 });
    fc.assert(
      fc.property(aWord, (word) => {
        for (const spelt of [word.toLowerCase(), word.toUpperCase(), word.normalize('NFD')]) {
          expect(folded(spelt)).toBe(folded(word));
        }
      }),
    );
  });

  it('comes back as it was kept, and what is none is no filter', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        expect(filterFrom(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
      }),
    );
    const wrong = [null, undefined, 3, {}, { ...noFilter, period: '3' }, { ...noFilter, states: ['well'] }];
    expect(wrong.map(filterFrom)).toEqual(wrong.map(() => noFilter));
  });

  it('says whether it leaves anything out, and how many of its parts beside the words do', () => {
    const told = (some: Partial<Filter>) => {
      const filter = { ...noFilter, ...some };
      return [isFiltering(filter), asksForContent(filter), chosenCount(filter)];
    };
    expect(told({})).toEqual([false, false, 0]);
    expect(told({ text: '  ' })).toEqual([false, false, 0]);
    expect(told({ text: 'a' })).toEqual([true, true, 0]);
    expect(told({ period: '7' })).toEqual([true, false, 1]);
    expect(told({ states: ['unsure'], tag: 'home', source: 'self' })).toEqual([true, true, 3]);
  });
});
