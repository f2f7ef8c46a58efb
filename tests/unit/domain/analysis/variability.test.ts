import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millerMadow } from '../../../../src/domain/analysis/entropy.ts';
import { noSums, type Sums } from '../../../../src/domain/analysis/sums.ts';
import { variability } from '../../../../src/domain/analysis/variability.ts';

describe('entropy with the Miller-Madow correction', () => {
  it('equals SciPy and the formula of the R package entropy on that package’s example', () => {
    // y = c(4, 2, 3, 0, 2, 4, 0, 0, 2, 1, 1): eight kinds in 19 observations.
    // SciPy 1.17.1: entropy(y) = 1.9683824087283812, and (8 − 1) / (2 × 19) on top of it.
    expect(millerMadow([4, 2, 3, 0, 2, 4, 0, 0, 2, 1, 1])).toBeCloseTo(1.9683824087283812 + 7 / 38, 12);
  });

  it.each([
    [[5, 0, 0], 0],
    [[], 0],
    // Two equal kinds: ln 2 and 1/8
    [[2, 2], Math.LN2 + 1 / 8],
    // SciPy 1.17.1: entropy([60, 30, 10]) = 0.8979457248567797, and 2 / 200
    [[60, 30, 10], 0.9079457248567797],
    // SciPy 1.17.1: entropy([7, 2]) = 0.5297061990576545, and 1 / 18
    [[7, 2, 0], 0.5852617546132101],
  ])('of %j is %d', (counts, entropy) => {
    expect(millerMadow(counts)).toBeCloseTo(entropy, 12);
  });

  it('is less biased than the plain one', () => {
    // Of all 3^6 rows of six equally probable observations, the mean against the truth, ln 3
    let [plain, corrected] = [0, 0];
    const rows = 3 ** 6;
    for (let row = 0; row < rows; row++) {
      const counts = [0, 0, 0];
      for (let index = 0, rest = row; index < 6; index++, rest = Math.floor(rest / 3)) {
        counts[rest % 3] = (counts[rest % 3] ?? 0) + 1;
      }
      const kinds = counts.filter((count) => count > 0).length;
      corrected += millerMadow(counts) / rows;
      plain += (millerMadow(counts) - (kinds - 1) / 12) / rows;
    }
    expect(Math.abs(corrected - Math.log(3))).toBeLessThan(Math.abs(plain - Math.log(3)) / 3);
  });
});

describe('variability', () => {
  const sums = (
    count: number,
    days: number,
    pairs: Sums['pairs'],
    parts: [number, number, number] = [1, 1, 1],
  ): Sums => {
    const [ventral, sympathetic, dorsal] = parts.map((part) => (part * count) / (parts[0] + parts[1] + parts[2]));
    const all = { count, days, parts: { ventral: ventral ?? 0, sympathetic: sympathetic ?? 0, dorsal: dorsal ?? 0 } };
    return { ...noSums(), all, pairs };
  };
  const fifteen = { 'ventral>ventral': 9, 'ventral>freeze': 4, 'freeze>ventral': 2 };

  it('is the entropy of the shares over ln 3, and the share of pairs that change', () => {
    const figure = variability(sums(100, 20, fifteen, [60, 30, 10]));
    expect(figure).toMatchObject({ count: 100, days: 20, pairs: 15, switches: 6 });
    if (!figure.evenness.enough || !figure.switchRate.enough) throw new Error('Not enough');
    // SciPy 1.17.1: (entropy([60, 30, 10]) + 2 / 200) / log(3)
    expect(figure.evenness.value).toBeCloseTo(0.8264478144127784, 12);
    expect(figure.switchRate.value.share).toBe(0.4);
  });

  it.each([
    [29, 7, fifteen, ['check-ins'], ['check-ins']],
    [30, 6, fifteen, ['days'], ['days']],
    [30, 7, { 'ventral>freeze': 14 }, [], ['pairs']],
    [30, 7, fifteen, [], []],
  ])('of %d check-ins on %d days with pairs %j lacks %j and %j', (count, days, pairs, evenness, switchRate) => {
    const figure = variability(sums(count, days, pairs));
    const lacking = [figure.evenness, figure.switchRate].map((each) =>
      each.enough ? [] : each.missing.map(({ of }) => of),
    );
    expect(lacking).toEqual([evenness, switchRate]);
  });

  it('lies in 0 to 1 whatever the shares', () => {
    const part = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.integer({ min: 30, max: 200 }), (parts, count) => {
        fc.pre(parts.some((each) => each > 0));
        const { evenness } = variability(sums(count, 7, {}, parts));
        expect(evenness.enough && evenness.value >= 0 && evenness.value <= 1).toBe(true);
      }),
    );
    const even = variability(sums(30, 7, {})).evenness;
    expect(even.enough && even.value).toBe(1);
  });
});
