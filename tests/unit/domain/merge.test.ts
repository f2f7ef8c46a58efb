import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, supersedes } from '../../../src/domain/merge.ts';

type Row = { id: string; updatedAt: string; text: string };

// Few ids, times and texts, so that rows meet, tie and are the same often.
const aRow: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  updatedAt: fc.integer({ min: 1, max: 3 }).map((day) => `2026-11-0${day}T08:00:00.000Z`),
  text: fc.constantFrom('', 'x', 'y'),
});
const aLog = fc.uniqueArray(aRow, { selector: ({ id }) => id, maxLength: 4 });

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const comparison = (incoming: Row[], present: Row[]) => compare(incoming, byId(present), ({ id }) => id);

function merged(present: Row[], incoming: Row[]): Row[] {
  const { added, changed } = comparison(incoming, present);
  return [...byId([...present, ...added, ...changed]).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const row = (id: string, day: number, text = ''): Row => ({ id, updatedAt: `2026-11-0${day}T08:00:00.000Z`, text });

describe('which version of a row stays', () => {
  it.each([
    ['the later one', row('a', 2), row('a', 1, 'z'), true],
    ['not the earlier one', row('a', 1, 'z'), row('a', 2), false],
    ['the greater text at the same time', row('a', 1, 'y'), row('a', 1, 'x'), true],
    ['not the lesser text at the same time', row('a', 1, 'x'), row('a', 1, 'y'), false],
    ['the one that is there already', row('a', 1, 'x'), row('a', 1, 'x'), false],
  ])('%s', (_name, incoming, present, expected) => {
    expect(supersedes(incoming, present)).toBe(expected);
  });

  it('is always exactly one of two different ones', () => {
    fc.assert(
      fc.property(aRow, aRow, (a, b) => {
        const other = { ...b, id: a.id };
        const same = a.updatedAt === other.updatedAt && a.text === other.text;
        expect(Number(supersedes(a, other)) + Number(supersedes(other, a))).toBe(same ? 0 : 1);
      }),
    );
  });
});

describe('what an import would do', () => {
  it('tells new, changed and same apart', () => {
    const present = [row('a', 1), row('b', 2), row('c', 2)];
    const incoming = [row('a', 2), row('b', 1), row('c', 2), row('d', 1)];
    expect(comparison(incoming, present)).toEqual({ added: [row('d', 1)], changed: [row('a', 2)], same: 2 });
  });

  it('is nothing the second time', () => {
    fc.assert(
      fc.property(aLog, aLog, (a, b) => {
        expect(comparison(b, merged(a, b))).toEqual({ added: [], changed: [], same: b.length });
      }),
    );
  });

  it('counts every row once', () => {
    fc.assert(
      fc.property(aLog, aLog, (present, incoming) => {
        const { added, changed, same } = comparison(incoming, present);
        expect(added.length + changed.length + same).toBe(incoming.length);
      }),
    );
  });
});

describe('merging logs', () => {
  it('gives the same rows both ways', () => {
    fc.assert(
      fc.property(aLog, aLog, (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
    );
  });

  it('gives the same rows in any grouping', () => {
    fc.assert(
      fc.property(aLog, aLog, aLog, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  it('with itself changes nothing, and loses no id', () => {
    fc.assert(
      fc.property(aLog, aLog, (a, b) => {
        expect(merged(a, a)).toEqual(merged(a, []));
        expect(merged(a, b).map(({ id }) => id)).toEqual([...new Set([...a, ...b].map(({ id }) => id))].toSorted());
      }),
    );
  });
});
