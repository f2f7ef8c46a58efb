import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areApart, newcombe, wilson } from '../../../../src/domain/analysis/interval.ts';

describe("Wilson's interval of a share", () => {
  it.each([
    // Newcombe 1998, Stat Med 17:857, table I, method 3
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // The project's rules of analysis: 40 % is 17–69 %, 22–61 % and 28–54 %
    [4, 10, 0.1682, 0.6873],
    [8, 20, 0.2188, 0.6134],
    [20, 50, 0.2761, 0.5382],
    // SciPy 1.17.1, binomtest(k, n).proportion_ci(method='wilson')
    [20, 20, 0.8388748419471808, 1],
    [36_500, 100_000, 0.362021358352075, 0.3679890131883224],
    // statsmodels 0.15.0, proportion_confint(7.5, 20, method='wilson')
    [7.5, 20, 0.19977085566463149, 0.5905104338485734],
  ])('%d of %d lies between %d and %d', (successes, n, low, high) => {
    const interval = wilson(successes, n);
    expect(interval.share).toBe(successes / n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  const someShare = fc.record({
    n: fc.integer({ min: 1, max: 100_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('contains the share, lies in 0 to 1, and shrinks as n grows', () => {
    fc.assert(
      fc.property(someShare, fc.integer({ min: 2, max: 50 }), ({ n, part }, times) => {
        const { share, low, high } = wilson(part * n, n);
        expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
        const larger = wilson(part * n * times, n * times);
        expect(larger.high - larger.low).toBeLessThan(high - low);
      }),
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (there, not) => {
        fc.pre(there + not > 0);
        const [one, other] = [wilson(there, there + not), wilson(not, there + not)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
  ])('throws for %d of %d', (successes, n) => {
    expect(() => wilson(successes, n)).toThrow(`${successes} of ${n}`);
  });

  it('tells intervals apart that have no value in common', () => {
    const [low, middle, high] = [wilson(1, 20), wilson(8, 20), wilson(18, 20)];
    expect(areApart(low, high) && areApart(high, low)).toBe(true);
    expect(areApart(low, middle) || areApart(middle, middle)).toBe(false);
  });
});

describe("Newcombe's interval of a difference", () => {
  // Newcombe 1998, Stat Med 17:873, table II, method 10, examples (a) to (h)
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d less %d/%d lies between', (a, m, b, n, low, high) => {
    const result = newcombe({ share: a / m, n: m }, { share: b / n, n });
    expect(result.difference).toBeCloseTo(a / m - b / n, 12);
    expect(result.low).toBeCloseTo(low, 4);
    expect(result.high).toBeCloseTo(high, 4);
  });

  it('contains the difference, lies in −1 to 1, and turns round with its shares', () => {
    const side = fc.record({
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      n: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [one, other] = [newcombe(a, b), newcombe(b, a)];
        expect(one.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(one.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(one.low <= one.difference && one.difference <= one.high).toBe(true);
        expect(one.low).toBeCloseTo(-other.high, 12);
      }),
    );
  });
});
