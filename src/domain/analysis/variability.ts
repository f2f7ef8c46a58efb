import { branches } from '../state.ts';
import { millerMadow } from './entropy.ts';
import { above, type Floor, type Floored } from './floor.ts';
import { type Interval, wilson } from './interval.ts';
import type { Sums } from './sums.ts';

export type Variability = {
  /** Check-ins that name a branch, and their local days */
  count: number;
  days: number;
  /** From 0 (one branch alone) to 1 (all three equally often) */
  evenness: Floored<number>;
  /** Pairs of successive check-ins on one day, and how many of them end in another state than they begin with */
  pairs: number;
  switches: number;
  switchRate: Floored<Interval>;
};

/**
 * How evenly the three branches are named (entropy of their shares over ln 3, Miller-Madow corrected, at most 1),
 * from 30 check-ins on 7 days on; and how often the state is another one at the next check-in, from 15 pairs on top
 * of that. Neither is better high or low: flexibility is not pathology.
 * Source: the figure "variability" of the project's rules of analysis.
 */
export function variability({ all: { count, days, parts }, pairs: counted }: Sums): Variability {
  let [pairs, switches] = [0, 0];
  for (const [key, found] of Object.entries(counted)) {
    const [from, to] = key.split('>');
    pairs += found;
    if (from !== to) switches += found;
  }
  const floors: Floor[] = [
    { of: 'check-ins', have: count, need: 30 },
    { of: 'days', have: days, need: 7 },
  ];
  const evenness = above(floors, () => Math.min(1, millerMadow(branches.map((branch) => parts[branch])) / Math.log(3)));
  const switchRate = above([...floors, { of: 'pairs', have: pairs, need: 15 }], () => wilson(switches, pairs));
  return { count, days, evenness, pairs, switches, switchRate };
}
