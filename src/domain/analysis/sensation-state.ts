import { dailySensations } from '../daily.ts';
import { type Branch, branches } from '../state.ts';
import { discoveries } from './benjamini-hochberg.ts';
import { fisherGreater } from './fisher.ts';
import type { Floor } from './floor.ts';
import type { Sums } from './sums.ts';

/** How many check-ins had a sensation, of how many. */
export type PartOf = { there: number; count: number };

/** "There in 7 of your 9 mobilised check-ins (3 of 20 others)." */
export type SensationState = {
  sensation: string;
  branch: Branch;
  /** Among the check-ins that this branch leads, alone or in a blend */
  with: PartOf;
  /** Among all others, "not sure" included */
  others: PartOf;
  /** Local days on which both were there */
  days: number;
  /** How many times as often together as if they had nothing to do with each other */
  lift: number;
  /** One-sided, of Fisher's exact test, before it was held against the other pairs */
  p: number;
};

export type SensationStates = {
  /** Check-ins and local days in all */
  count: number;
  days: number;
  /** Pairs that occur often enough to be tested, of sensations that any check-in asks for */
  tested: number;
  /** Why there is none to test: the most frequent sensation and branch, against what it takes */
  missing: Floor[];
  /** What stood out, the most certain first */
  found: SensationState[];
};

const leastOfEach = 8;
const leastTogether = 5;
const leastDays = 3;
const leastLift = 1.5;
const falseShare = 0.1;

const daily = new Set<string>(dailySensations);

/**
 * Sensations that were there more often with a branch than without it.
 * Rule: pairs with at least 8 check-ins of either are tested (Fisher, one-sided) and held against each other
 * (Benjamini-Hochberg, q = 0.10); of what is found only pairs stay that were together at least 5 times on 3 days
 * at a lift of at least 1.5. What belongs to a day is in no pair: only the first check-in of a day asks for it, so
 * a branch that mostly leads in the morning would seem to come with it. What is tested depends on how often each
 * occurs and never on how often both do: to test only pairs that already look strong would undo the correction (of
 * pure noise, up to 4 pairs instead of about 0.05). Check-ins close in time resemble each other: where states and
 * sensations mostly last the whole day, about two pairs of 135 come from chance. Nothing of this says what causes
 * what.
 * Source: the figure "sensation with state" of the project's rules of analysis.
 */
export function sensationStates({ all, unsure, days, leads, sensed }: Sums): SensationStates {
  const count = all.count + unsure;
  const momentary = Object.keys(sensed)
    .filter((sensation) => !daily.has(sensation))
    .sort();
  const pairs = momentary
    .flatMap((sensation) => branches.map((branch) => pairOf(sensation, branch)))
    .filter(({ with: { count: led, there }, others }) => led >= leastOfEach && there + others.there >= leastOfEach)
    .map((pair) => ({ ...pair, p: probabilityOf(pair) }));
  const isFound = discoveries(
    pairs.map(({ p }) => p),
    falseShare,
  );
  const found = pairs
    .filter((_, index) => isFound[index])
    .filter((pair) => pair.with.there >= leastTogether && pair.days >= leastDays && pair.lift >= leastLift)
    .sort((a, b) => a.p - b.p || b.lift - a.lift);
  return { count, days, tested: pairs.length, missing: pairs.length > 0 ? [] : lacking(), found };

  function countOf(sensation: string): number {
    return sensed[sensation]?.count ?? 0;
  }

  function pairOf(sensation: string, branch: Branch) {
    const ofSensation = countOf(sensation);
    const { count: there, days: on } = sensed[sensation]?.with[branch] ?? { count: 0, days: 0 };
    const led = leads[branch];
    return {
      sensation,
      branch,
      with: { there, count: led },
      others: { there: ofSensation - there, count: count - led },
      days: on,
      lift: (there * count) / (ofSensation * led),
    };
  }

  function lacking(): Floor[] {
    const floors: Floor[] = [
      { of: 'sensation', have: Math.max(0, ...momentary.map(countOf)), need: leastOfEach },
      { of: 'state', have: Math.max(...branches.map((branch) => leads[branch])), need: leastOfEach },
    ];
    return floors.filter(({ have, need }) => have < need);
  }
}

function probabilityOf({ with: led, others }: Pick<SensationState, 'with' | 'others'>): number {
  return fisherGreater(led.there, led.count - led.there, others.there, others.count - others.there);
}
