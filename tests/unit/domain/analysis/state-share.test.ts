import { describe, expect, it } from 'vitest';
import { bySize, sharesOf, stateShare } from '../../../../src/domain/analysis/state-share.ts';
import { noSums, type Sums } from '../../../../src/domain/analysis/sums.ts';

const sums = (count: number, days: number): Sums => ({
  ...noSums(),
  days: days + 1,
  unsure: 2,
  states: { ventral: count, unsure: 2 },
  all: { count, days, parts: { ventral: count * 0.4, sympathetic: count * 0.35, dorsal: count * 0.25 } },
});

describe('the share of states', () => {
  it('is there from 20 check-ins on 5 days on, with its interval', () => {
    const { shares, ...counts } = stateShare(sums(20, 5));
    expect(counts).toMatchObject({ count: 20, days: 5, unsure: 2, parts: { ventral: 8 } });
    if (!shares.enough) throw new Error('Not enough');
    // 8 of 20: SciPy 1.17.1, binomtest(8, 20).proportion_ci(method='wilson')
    expect(shares.value.ventral.share).toBe(0.4);
    expect(shares.value.ventral.low).toBeCloseTo(0.21880653237281705, 12);
    expect(shares.value.ventral.high).toBeCloseTo(0.6134184992377467, 12);
  });

  it.each([
    [19, 5, [{ of: 'check-ins', have: 19, need: 20 }]],
    [20, 4, [{ of: 'days', have: 4, need: 5 }]],
    [
      0,
      0,
      [
        { of: 'check-ins', have: 0, need: 20 },
        { of: 'days', have: 0, need: 5 },
      ],
    ],
  ])('%d check-ins on %d days say what is missing, and are counted all the same', (count, days, missing) => {
    const figure = stateShare(sums(count, days));
    expect(figure.shares).toEqual({ enough: false, missing });
    expect(figure.count).toBe(count);
    expect(figure.unsure).toBe(2);
  });

  it('puts the largest first, and equal ones as every surface lists them', () => {
    const tally = (ventral: number, sympathetic: number, dorsal: number) =>
      bySize(sharesOf({ count: 10, parts: { ventral, sympathetic, dorsal } }));
    expect(tally(2, 3, 5)).toEqual(['dorsal', 'sympathetic', 'ventral']);
    expect(tally(2, 4, 4)).toEqual(['sympathetic', 'dorsal', 'ventral']);
  });
});
