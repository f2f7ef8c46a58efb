import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measured, median, meets, ratio, tableOf } from '../../bench/statistics.ts';

const numbers = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 });

describe('the median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 4], 4],
    [[10, 2, 4, 9], 6.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('has as many values above as below, and lies between the ends, in whatever order they came', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values);
        const above = values.filter((value) => value > middle).length;
        const below = values.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });

  it('of nothing is an error, and no number', () => {
    expect(() => median([])).toThrow('No value was measured');
  });
});

describe('a row', () => {
  it('holds the median, its ends and how often it was measured', () => {
    expect(measured({ id: 'a', unit: 'ms' }, [3, 1, 2.00049])).toEqual({
      id: 'a',
      value: 2,
      unit: 'ms',
      target: null,
      min: 1,
      max: 3,
      runs: 3,
    });
  });

  it('of a ratio divides medians, and takes its ends from within a round', () => {
    // The machine was three times slower in the second round, for both sides.
    const row = ratio({ id: 'b', target: 1.5 }, [12, 36, 13], [10, 30, 10]);
    expect(row).toEqual({ id: 'b', value: 1.3, unit: '×', target: 1.5, min: 1.2, max: 1.3, runs: 3 });
  });

  it('of a ratio refuses rounds that have only one side', () => {
    expect(() => ratio({ id: 'b' }, [1, 2], [1])).toThrow('2 rounds against 1');
  });

  it('meets a target up to the target itself, and any where there is none', () => {
    const row = (value: number, target?: number) =>
      measured({ id: 'c', unit: 'ms', ...(target && { target }) }, [value]);
    expect([row(1.5, 1.5), row(1.501, 1.5), row(9)].map(meets)).toEqual([true, false, true]);
  });
});

it('the table has a line for each row and marks what does not meet its target', () => {
  const rows = [
    measured({ id: 'near', unit: 'ms', target: 5 }, [4]),
    measured({ id: 'far', unit: 'ms', target: 5 }, [6]),
  ];
  const [, near, far, ...more] = tableOf(rows).split('\n');
  expect(near).toMatch(/^near .*≤ 5 .*\bmet\b/);
  expect(far).toMatch(/^far .*NOT MET/);
  expect(more).toEqual([]);
});
