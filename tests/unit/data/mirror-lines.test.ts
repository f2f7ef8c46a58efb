import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysForgotten, linesPut, packsPut } from '../../../src/data/mirror-changes.ts';
import { linesFrom, withoutKeys } from '../../../src/data/mirror-lines.ts';
import { keyOf, type Placed } from '../../../src/data/placed.ts';
import { aBackup, aCheckin as anyCheckin } from '../../support/logs.ts';
import { aCheckin } from '../../support/rows.ts';

const placedOf = (row: ReturnType<typeof aCheckin>): Placed => ({ table: 'checkins', row });
const someCheckins = fc.uniqueArray(anyCheckin, { selector: ({ id }) => id, maxLength: 20 });
const stored = (changes: Iterable<{ put: Record<string, string> }>) =>
  Object.assign({}, ...[...changes].map(({ put }) => put)) as Record<string, string>;
const textsOf = (rows: Placed[]) => rows.map(({ table, row }) => JSON.stringify([table, row])).sort();

describe('rows in the mirror', () => {
  it('are read as they were written, in packs or under their own keys, whatever they hold', () => {
    fc.assert(
      fc.property(aBackup, fc.boolean(), ({ checkins, prompts, sessions }, packed) => {
        const rows = [
          ...checkins.map(placedOf),
          ...prompts.map((row): Placed => ({ table: 'prompts', row })),
          ...sessions.map((row): Placed => ({ table: 'sessions', row })),
        ];
        const { rows: found, bad } = linesFrom(stored(packed ? packsPut('one', rows) : linesPut(rows)));
        expect(textsOf(found)).toEqual(textsOf(rows));
        expect(bad).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('count as they stand under their own key, where a pack has another version', () => {
    fc.assert(
      fc.property(someCheckins, fc.string({ unit: 'binary' }), (checkins, note) => {
        const others = checkins.map((row) => placedOf({ ...row, note, updatedAt: '2001-01-01T00:00:00.000Z' }));
        const found = stored([...packsPut('one', checkins.map(placedOf)), ...linesPut(others)]);
        expect(textsOf(linesFrom(found).rows)).toEqual(textsOf(others));
      }),
      { numRuns: 30 },
    );
  });

  it('count in the later version where two packs have one', () => {
    const row = aCheckin();
    const later = { ...row, note: 'later', updatedAt: '2039-01-01T00:00:00.000Z' };
    for (const order of [
      [row, later],
      [later, row],
    ]) {
      const found = stored(order.flatMap((each, index) => [...packsPut(`${index}`, [placedOf(each)])]));
      expect(linesFrom(found).rows).toEqual([placedOf(later)]);
    }
  });

  it('leave a pack by their keys, and a pack goes when it is empty', () => {
    fc.assert(
      fc.property(someCheckins, fc.func(fc.boolean()), (checkins, leaves) => {
        const found = stored(packsPut('one', checkins.map(placedOf)));
        const leaving = new Set(checkins.filter(({ id }) => leaves(id)).map((row) => keyOf(placedOf(row))));
        const { put, remove } = withoutKeys(found, leaving);
        const after = Object.fromEntries(Object.entries({ ...found, ...put }).filter(([key]) => !remove.includes(key)));
        const left = checkins.map(placedOf).filter((placed) => !leaving.has(keyOf(placed)));
        expect(textsOf(linesFrom(after).rows)).toEqual(textsOf(left));
        expect(Object.keys(after)).toHaveLength(left.length > 0 ? 1 : 0);
        if (leaving.size === 0) expect([put, remove]).toEqual([{}, []]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    { name: 'a value that is no text', value: { some: 'thing' } },
    { name: 'a store that there is not', value: 'others {"id":"a"}' },
    { name: 'a row without an id', value: 'checkins {"day":"2026-11-23"}' },
    { name: 'nothing', value: '' },
  ])('are bad in a pack that has $name, and no row is made of it', ({ value }) => {
    const { rows, bad } = linesFrom({ 'pack/one/0': value });
    expect(rows).toEqual([]);
    expect(bad).toHaveLength(1);
  });
});

describe('what a page does to the mirror in one call', () => {
  it('is little, and tells of how many rows it is', () => {
    const rows = Array.from({ length: 1_203 }, () => placedOf(aCheckin()));
    const [lines, packs] = [[...linesPut(rows)], [...packsPut('one', rows)]];
    for (const changes of [lines, packs]) {
      expect(changes.reduce((sum, change) => sum + change.count, 0)).toBe(1_203);
      expect(Math.max(...changes.map((change) => change.count))).toBeLessThanOrEqual(500);
    }
    const gone = [...keysForgotten(Object.keys(stored(packs)))];
    expect(gone.flatMap(({ forget }) => forget)).toEqual([0, 1, 2, 3, 4, 5, 6].map((number) => `pack/one/${number}`));
  });
});
