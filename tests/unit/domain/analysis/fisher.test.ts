import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherGreater } from '../../../../src/domain/analysis/fisher.ts';

/** The same by whole numbers: the sum of C(column, x) C(rest, row − x) over C(all, row), exact until the last division. */
function exactly(a: number, b: number, c: number, d: number): number {
  const choose = (n: number, k: number): bigint => {
    let result = 1n;
    for (let index = 0n; index < k; index++) result = (result * (BigInt(n) - index)) / (index + 1n);
    return result;
  };
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  let sum = 0n;
  for (let x = a; x <= Math.min(row, column); x++) {
    if (row - x <= all - column) sum += choose(column, x) * choose(all - column, row - x);
  }
  const scale = 10n ** 18n;
  return Number((sum * scale) / choose(all, row)) / 1e18;
}

describe("Fisher's exact test, one-sided", () => {
  it.each([
    // Fisher 1935: three of four cups told rightly, 17/70
    [3, 1, 1, 3, 17 / 70],
    [4, 0, 0, 4, 1 / 70],
    // SciPy 1.17.1, fisher_exact(table, alternative='greater'); the first two tables are those of its manual
    [8, 2, 1, 5, 0.024475524475524483],
    [6, 2, 1, 4, 0.08624708624708625],
    [7, 2, 3, 17, 0.0021352959883694515],
    [0, 9, 3, 17, 1],
  ])('[[%d, %d], [%d, %d]] has p = %d', (a, b, c, d, p) => {
    expect(fisherGreater(a, b, c, d)).toBeCloseTo(p, 13);
  });

  it.each([
    // SciPy 1.17.1, fisher_exact(table, alternative='greater')
    [20, 980, 1000, 98_000, 0.0038868035110141462],
    [10_100, 9_900, 39_900, 40_100, 0.05783169528427424],
    [200, 39_800, 400, 59_600, 0.9996867859566939],
    [100, 900, 500, 98_500, 7.808070835712921e-89],
  ])('stays exact for 100,000 check-ins: [[%d, %d], [%d, %d]] has p = %d', (a, b, c, d, p) => {
    expect(fisherGreater(a, b, c, d) / p).toBeCloseTo(1, 8);
  });

  it('is 0 where the probability is too small for a number', () => {
    expect(fisherGreater(30_000, 20_000, 20_000, 30_000)).toBe(0);
    expect(fisherGreater(20_000, 30_000, 30_000, 20_000)).toBe(1);
  });

  it('equals the sum of exact hypergeometric fractions', () => {
    const count = fc.nat(40);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(fisherGreater(a, b, c, d)).toBeCloseTo(exactly(a, b, c, d), 11);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with rows and columns exchanged', () => {
    const count = fc.nat(20_000);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(fisherGreater(a, b, c, d)).toBeCloseTo(fisherGreater(a, c, b, d), 9);
      }),
    );
  });

  it('throws for anything but counts', () => {
    expect(() => fisherGreater(1.5, 0, 0, 1)).toThrow('1.5');
    expect(() => fisherGreater(-1, 0, 0, 1)).toThrow('-1');
  });
});
