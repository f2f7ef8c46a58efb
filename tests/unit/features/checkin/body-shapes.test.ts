import { expect, it } from 'vitest';
import { body, head, parts } from '../../../../src/features/checkin/body-shapes.ts';

/** The corners that a path comes by, relative to where it begins. */
function corners(path: string): [number, number][] {
  const numbers = (path.match(/-?(\d*\.)?\d+/g) ?? []).map(Number).slice(2);
  const found: [number, number][] = [[0, 0]];
  for (let at = 4; at < numbers.length; at += 6) {
    const [x = 0, y = 0] = found.at(-1) ?? [];
    found.push([x + (numbers[at] ?? Number.NaN), y + (numbers[at + 1] ?? Number.NaN)]);
  }
  return found;
}

it.each(Object.entries({ body, head, ...parts }))(
  'the %s ends where it began, and both halves are alike',
  (_, path) => {
    const all = corners(path);
    const [top, ...way] = all;
    expect(all.at(-1)?.[0]).toBeCloseTo(top?.[0] ?? Number.NaN, 5);
    expect(all.at(-1)?.[1]).toBeCloseTo(top?.[1] ?? Number.NaN, 5);
    const [right, left] = [way.slice(0, way.length / 2), way.slice(way.length / 2 - 1, -1)];
    for (const [at, [x, y]] of left.toReversed().entries()) {
      expect(x).toBeCloseTo(-(right[at]?.[0] ?? Number.NaN), 5);
      expect(y).toBeCloseTo(right[at]?.[1] ?? Number.NaN, 5);
    }
  },
);
