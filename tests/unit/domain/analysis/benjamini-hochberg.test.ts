import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoveries } from '../../../../src/domain/analysis/benjamini-hochberg.ts';

// Benjamini & Hochberg 1995, J R Stat Soc B 57:289, section 3.2: fifteen tests of a trial, of which four count at 0.05
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];
const howMany = (q: number) => discoveries(published, q).filter(Boolean).length;

describe('findings among many tests', () => {
  it('are the first four of the published fifteen', () => {
    expect(discoveries(published, 0.05)).toEqual(published.map((_, index) => index < 4));
  });

  it('take smaller ones with them that would not count by themselves', () => {
    // statsmodels 0.15.0, multipletests(p, method='fdr_bh'): adjusted 0.0603, 0.06386, 0.06386, 0.0645, 0.0765, then 0.486.
    // At 0.0644 the seventh counts (0.0298 ≤ 7/15 × 0.0644 = 0.03005) and takes the sixth along
    // (0.0278 > 6/15 × 0.0644 = 0.02576).
    expect(howMany(0.0644)).toBe(7);
    expect(howMany(0.0602)).toBe(4);
    expect(howMany(0.1)).toBe(9);
    expect(howMany(0.4861)).toBe(10);
  });

  it('are none of none, and treat equal values alike', () => {
    expect(discoveries([], 0.1)).toEqual([]);
    expect(discoveries([0.06, 0.06], 0.1)).toEqual([true, true]);
    expect(discoveries([0.06, 0.2], 0.1)).toEqual([false, false]);
  });

  it('do not depend on the order, and grow with q', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 40 }), p, p, (values, one, other) => {
        const found = discoveries(values, one);
        expect(discoveries(values.toReversed(), one)).toEqual(found.toReversed());
        const wider = discoveries(values, Math.max(one, other));
        expect(found.every((is, index) => !is || wider[index])).toBe(true);
      }),
    );
  });

  it('throws for anything but probabilities', () => {
    expect(() => discoveries([1.1], 0.1)).toThrow('1.1');
    expect(() => discoveries([0.1], Number.NaN)).toThrow('NaN');
  });
});
