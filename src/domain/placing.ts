import { randomFrom } from './random.ts';

type Line = {
  /** Minutes that can be used, positions 0 to length − 1 */
  length: number;
  gap: number;
  /** Minutes between this line's end and the next day's beginning */
  quiet: number;
  /** Where each block begins */
  starts: number[];
  seed: string;
};

/**
 * One whole-minute position in each block, neighbours at least `gap` apart, also to the first position
 * of the next day's line. Each position is drawn evenly from what the one before and those still to
 * come leave free; the caller sees to it that `length > (count − 1) × gap`.
 */
export function placesAtRandom({ length, gap, quiet, starts, seed }: Line): number[] {
  const random = randomFrom(seed);
  const step = Math.max(1, gap);
  const last = Math.min(length - 1, length + Math.min(quiet, gap) - gap);
  const positions: number[] = [];
  for (const [slot, start] of starts.entries()) {
    const latest = last - (starts.length - 1 - slot) * step;
    const previous = positions.at(-1);
    const from = Math.max(Math.min(start, latest), previous === undefined ? 0 : previous + step);
    const to = Math.max(from, Math.min((starts[slot + 1] ?? length) - 1, latest));
    positions.push(from + random(to - from + 1));
  }
  return positions;
}
