import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestRows, paced } from '../../../src/data/pace.ts';

describe('rows that are handed to the browser in one call', () => {
  it.each([
    { count: 600, milliseconds: 10, rows: 600, why: 'as many as before, where they took as long as they may' },
    { count: 600, milliseconds: 20, rows: 300, why: 'half, where they took twice as long' },
    { count: 600, milliseconds: 8, rows: 750, why: 'more, where they took less' },
    { count: 400, milliseconds: 1, rows: 800, why: 'twice as many at the most: one call may be quick by chance' },
    { count: 400, milliseconds: 0, rows: 800, why: 'the same where a clock saw no time go by' },
    { count: 900, milliseconds: 1, rows: 1_000, why: 'no more than takes the same time each time' },
    { count: 200, milliseconds: 400, rows: fewestRows, why: 'few, but not so few that a long log takes for ever' },
  ])('$why', ({ count, milliseconds, rows }) => {
    expect(paced(count, milliseconds)).toBe(rows);
  });

  it('comes to rest where a row takes the same time, on a fast machine as on a slow one', () => {
    assert(
      property(integer({ min: 1, max: 400 }), (microseconds) => {
        let rows = fewestRows;
        for (let call = 0; call < 10; call++) rows = paced(rows, (rows * microseconds) / 1_000);
        expect(paced(rows, (rows * microseconds) / 1_000)).toBe(rows);
        const took = (rows * microseconds) / 1_000;
        expect(rows === fewestRows || took <= 10).toBe(true);
      }),
    );
  });
});
