import { describe, expect, it } from 'vitest';
import { countingFrom, countings } from '../../../../src/domain/analysis/counting.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { checkinAt } from '../../../support/simulated.ts';

const settled = { ventral: 2, sympathetic: 0, dorsal: 0 } as const;
const mobilised = { ventral: 0, sympathetic: 2, dorsal: 0 } as const;
const at = (text: string) => Temporal.Instant.from(text);
/** Settled, two hours later mobilised, two hours later settled again: prompted, entered later, own. */
const rows = [
  checkinAt(at('2026-11-02T08:00Z'), settled, { source: 'prompted' }),
  checkinAt(at('2026-11-02T10:00Z'), mobilised, { source: 'earlier' }),
  checkinAt(at('2026-11-02T12:00Z'), settled, { source: 'self' }),
  checkinAt(at('2026-11-02T13:00Z'), settled, { source: 'self', deletedAt: '2026-11-02T14:00:00.000Z' }),
];

describe('which check-ins are counted', () => {
  it.each([
    ['usual', { named: 2, prompted: 1, self: 1, leftOut: 1, pairs: { 'ventral>ventral': 1 }, recoveries: 0 }],
    [
      'all',
      {
        named: 3,
        prompted: 1,
        self: 1,
        leftOut: 0,
        pairs: { 'ventral>sympathetic': 1, 'sympathetic>ventral': 1 },
        recoveries: 1,
      },
    ],
    ['prompted', { named: 1, prompted: 1, self: 0, leftOut: 1, pairs: {}, recoveries: 0 }],
    ['self', { named: 1, prompted: 0, self: 1, leftOut: 1, pairs: {}, recoveries: 0 }],
  ] as const)('%s: its own counts, pairs and times', (counting, expected) => {
    const { all, prompted, self, earlier, pairs, recoveries } = sumsOfRows(rows, [], counting);
    const found = { named: all.count, prompted, self, leftOut: earlier, pairs, recoveries: recoveries.length };
    expect(found).toEqual(expected);
  });

  it('is read from a text, and is the usual one where that says nothing', () => {
    expect(countings.map(countingFrom)).toEqual([...countings]);
    expect([null, '', 'earlier', '__proto__'].map(countingFrom)).toEqual(['usual', 'usual', 'usual', 'usual']);
  });
});
