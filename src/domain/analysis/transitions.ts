import { type State, states } from '../state.ts';
import { above, type Floored } from './floor.ts';
import { type Interval, wilson } from './interval.ts';
import { medianOf } from './median.ts';
import type { Sums } from './sums.ts';

/** The states that a pair can join: "not sure" joins nothing. */
export const namedStates = states.filter((state) => state !== 'unsure');

export type TransitionRow = {
  from: State;
  /** Pairs that begin with this state, and with which state how many of them end */
  count: number;
  to: Partial<Record<State, number>>;
  /** Share of the row, for the states in `to` */
  shares: Floored<Partial<Record<State, Interval>>>;
};

export type Transitions = {
  pairs: number;
  days: number;
  /** Minutes between the two of a pair: shares depend on it, so it is always said with them */
  medianGap: number | undefined;
  rows: TransitionRow[];
};

/**
 * What came next: pairs of successive check-ins on one local day, at most six hours apart, by the first one's state.
 * Counts always, row shares from 10 pairs on. The same changes look different at another gap (0.32 at one hour and
 * 0.49 at three). Source: the figure "transitions" of the project's rules of analysis.
 */
export function transitions({ pairs, gaps, pairDays }: Sums): Transitions {
  const rows = namedStates.map((from) => toRow(from, pairs));
  return {
    pairs: rows.reduce((sum, { count }) => sum + count, 0),
    days: pairDays,
    medianGap: medianOf(Object.entries(gaps).map(([minutes, count]) => [Number(minutes), count])),
    rows,
  };
}

function toRow(from: State, pairs: Sums['pairs']): TransitionRow {
  const to: TransitionRow['to'] = {};
  let count = 0;
  for (const state of namedStates) {
    const found = pairs[`${from}>${state}`];
    if (found === undefined) continue;
    to[state] = found;
    count += found;
  }
  const shares = above([{ of: 'pairs', have: count, need: 10 }], () => {
    const row: Partial<Record<State, Interval>> = {};
    for (const state of namedStates) if (to[state] !== undefined) row[state] = wilson(to[state], count);
    return row;
  });
  return { from, count, to, shares };
}
