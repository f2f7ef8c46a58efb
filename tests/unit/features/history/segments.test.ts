import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, windowAt } from '../../../../src/features/history/segments.ts';

const placesOf = (spans: { from: number; to: number }[]) =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));

describe('what is on the page of a long list', () => {
  it('has room in view and some to spare on both sides, moves in steps, and is as long at the end as at the start', () => {
    expect(windowAt(0, 20)).toEqual({ from: 0, to: 100 });
    expect(windowAt(49, 20)).toEqual({ from: 0, to: 100 });
    expect(windowAt(50, 20)).toEqual({ from: 20, to: 120 });
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100 }), (index, inView) => {
        const { from, to } = windowAt(index, inView);
        expect(from).toBeLessThanOrEqual(Math.max(0, index - 30));
        expect(to).toBeGreaterThanOrEqual(index + inView + 30);
        expect(to - from).toBe(80 + inView);
      }),
    );
  });

  it('is the window and what is pinned, each place once, in order', () => {
    const pins = fc.array(fc.integer({ min: -1, max: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), pins, (index, length, pinned) => {
        const window = windowAt(index, 10);
        const segments = segmentsOf(window, length, pinned);
        const places = placesOf(segments);
        const wanted = [...placesOf([window]), ...pinned].filter((at) => at >= 0 && at < length);
        expect(places).toEqual([...new Set(wanted)].sort((a, b) => a - b));
        expect(segments.filter((each) => !each.pinned)).toHaveLength(1);
      }),
    );
  });
});
