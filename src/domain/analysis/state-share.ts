import { type Branch, branches, type State } from '../state.ts';
import { above, type Floored } from './floor.ts';
import { type Interval, wilson } from './interval.ts';
import type { Parts, Sums, Tally } from './sums.ts';

export type Shares = Record<Branch, Interval>;

/** The part of each branch in some check-ins, with Wilson's interval. Throws where there are none. */
export function sharesOf({ count, parts }: Omit<Tally, 'days'>): Shares {
  return {
    ventral: wilson(parts.ventral, count),
    sympathetic: wilson(parts.sympathetic, count),
    dorsal: wilson(parts.dorsal, count),
  };
}

/** Branches from the largest share to the smallest; equal ones as every surface lists them. */
export function bySize(shares: Shares): Branch[] {
  return branches.toSorted((a, b) => shares[b].share - shares[a].share);
}

export type StateShare = {
  /** Check-ins that name a branch, and the local days on which they lie */
  count: number;
  days: number;
  /** "Not sure", in no share */
  unsure: number;
  /** Sum of the levels of each branch, each check-in normalised to 1: `parts / count` is the share */
  parts: Parts;
  states: Partial<Record<State, number>>;
  shares: Floored<Shares>;
};

/**
 * Share of check-ins, never of time: the mean over check-ins of the levels normalised to 1. Counts always; shares
 * from 20 check-ins on 5 days on. Check-ins close in time resemble each other, so the interval is a lower bound
 * of what is not known. Source: the figure "state share" of the project's rules of analysis.
 */
export function stateShare({ all, unsure, states }: Sums): StateShare {
  const { count, days, parts } = all;
  const shares = above(
    [
      { of: 'check-ins', have: count, need: 20 },
      { of: 'days', have: days, need: 5 },
    ],
    () => sharesOf(all),
  );
  return { count, days, unsure, parts, states, shares };
}
