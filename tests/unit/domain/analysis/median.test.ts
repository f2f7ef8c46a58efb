import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median, medianOf } from '../../../../src/domain/analysis/median.ts';

it.each([
  [[], undefined],
  [[7], 7],
  [[3, 1, 2], 2],
  [[10, 9, 2, 1], 5.5],
  [[1, 1, 1, 9], 1],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('of counted values is that of the values written out, in numerical order', () => {
  const counted = fc.uniqueArray(fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: 5 })), {
    selector: ([value]) => value,
  });
  fc.assert(
    fc.property(counted, (pairs) => {
      const values = pairs
        .flatMap(([value, count]) => Array.from({ length: count }, () => value))
        .sort((a, b) => a - b);
      const half = values.length / 2;
      const [lower, upper] = [values[Math.ceil(half) - 1], values[Math.floor(half)]];
      const expected = lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
      expect(medianOf(pairs)).toBe(expected);
    }),
  );
});
