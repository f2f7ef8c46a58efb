import { expect, it } from 'vitest';
import { noSums } from '../../../../src/domain/analysis/sums.ts';
import { transitions } from '../../../../src/domain/analysis/transitions.ts';

it('shows shares of the rows that have ten pairs', () => {
  const pairs = { 'ventral>ventral': 6, 'ventral>dorsal': 4, 'dorsal>ventral': 9 };
  const figure = transitions({ ...noSums(), pairs, gaps: { 90: 9, 200: 5, 1000: 5 }, pairDays: 6 });
  expect(figure).toMatchObject({ pairs: 19, days: 6, medianGap: 200 });
  const row = (from: string) => figure.rows.find((each) => each.from === from);
  const shares = row('ventral')?.shares;
  if (!shares?.enough) throw new Error('Not enough');
  expect(Object.keys(shares.value)).toEqual(['ventral', 'dorsal']);
  // 4 of 10: SciPy 1.17.1, binomtest(4, 10).proportion_ci(method='wilson')
  expect(shares.value.dorsal?.share).toBe(0.4);
  expect(shares.value.dorsal?.low).toBeCloseTo(0.16818032970623614, 12);
  expect(shares.value.dorsal?.high).toBeCloseTo(0.6873262302663417, 12);
  expect(row('dorsal')).toEqual({
    from: 'dorsal',
    count: 9,
    to: { ventral: 9 },
    shares: { enough: false, missing: [{ of: 'pairs', have: 9, need: 10 }] },
  });
});

it('has a row for every state that can be named, and no gap where there is no pair', () => {
  const { rows, medianGap } = transitions(noSums());
  expect(rows.map(({ from }) => from)).toEqual([
    'ventral',
    'sympathetic',
    'dorsal',
    'play',
    'stillness',
    'freeze',
    'mixed',
  ]);
  expect(medianGap).toBeUndefined();
});
