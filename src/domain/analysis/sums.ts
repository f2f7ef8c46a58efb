import { type Branch, branches, type State } from '../state.ts';

/** Four parts of the day by the entry's own clock: from 5, 11, 17 and 22 o'clock. */
export const dayTimes = ['morning', 'midday', 'evening', 'night'] as const;
export type DayTime = (typeof dayTimes)[number];

export type Parts = Record<Branch, number>;
/** Check-ins that name a branch, their local days, and the sum of their levels, each normalised to 1. */
export type Tally = { count: number; days: number; parts: Parts };
/** Minutes between which the time until settled again lies: what was seen, and what may have been. */
export type Recovery = readonly [least: number, most: number];
/** How often something was there, and on how many local days. */
export type Seen = { count: number; days: number };
export type Sensed = Seen & { with: Partial<Record<Branch, Seen>> };

/**
 * Everything that the patterns need of some local days, and nothing more: sums of days are added to sums of
 * months and of any period. Entries that were added later are counted and otherwise left out, as are deleted ones.
 */
export type Sums = {
  /** Local days with at least one check-in, be it "not sure" */
  days: number;
  /** Check-ins that name a branch */
  all: Tally;
  /** "Not sure", counted apart */
  unsure: number;
  prompted: number;
  self: number;
  /** Entered later and left out of everything else */
  earlier: number;
  states: Partial<Record<State, number>>;
  /** In how many check-ins each branch leads, alone or in a blend */
  leads: Parts;
  times: Record<DayTime, Tally>;
  /** `<ISO weekday>.<time of day>` → states */
  cells: Record<string, Partial<Record<State, number>>>;
  /** `<from>><to>` → pairs of successive check-ins, at most six hours apart on one day */
  pairs: Record<string, number>;
  /** Minutes between the two of a pair → how many pairs */
  gaps: Record<string, number>;
  /** Local days with at least one pair */
  pairDays: number;
  recoveries: Recovery[];
  /** Times that were not seen to end on the same day, or only after too long a gap to join it to them */
  unended: number;
  /** Local days with at least one such time, seen to end or not */
  recoveryDays: number;
  /** By id of the sensation */
  sensed: Record<string, Sensed>;
  /** Check-ins with an eased moment, in order of time */
  glimmers: string[];
  /** Local days with at least one eased moment */
  glimmerDays: number;
  /** By outcome: planned, and of these shown */
  prompts: Record<string, { planned: number; shown: number }>;
};

/** No part of any branch. */
export const noParts = (): Parts => ({ ventral: 0, sympathetic: 0, dorsal: 0 });
const noTally = (): Tally => ({ count: 0, days: 0, parts: noParts() });

/** The sums of no days at all, to add others to. */
export const noSums = (): Sums => ({
  days: 0,
  all: noTally(),
  unsure: 0,
  prompted: 0,
  self: 0,
  earlier: 0,
  states: {},
  leads: noParts(),
  times: { morning: noTally(), midday: noTally(), evening: noTally(), night: noTally() },
  cells: {},
  pairs: {},
  gaps: {},
  pairDays: 0,
  recoveries: [],
  unended: 0,
  recoveryDays: 0,
  sensed: {},
  glimmers: [],
  glimmerDays: 0,
  prompts: {},
});

type Counts = Partial<Record<string, number>>;

function addCounts(to: Counts, more: Counts): void {
  for (const [key, count] of Object.entries(more)) to[key] = (to[key] ?? 0) + (count ?? 0);
}

function addTally(to: Tally, { count, days, parts }: Tally): void {
  to.count += count;
  to.days += days;
  for (const branch of branches) to.parts[branch] += parts[branch];
}

function addSeen(to: Seen, { count, days }: Seen): void {
  to.count += count;
  to.days += days;
}

function addSensed(to: Record<string, Sensed>, more: Record<string, Sensed>): void {
  for (const [id, sensed] of Object.entries(more)) {
    to[id] ??= { count: 0, days: 0, with: {} };
    addSeen(to[id], sensed);
    for (const branch of branches) {
      const seen = sensed.with[branch];
      if (!seen) continue;
      to[id].with[branch] ??= { count: 0, days: 0 };
      addSeen(to[id].with[branch], seen);
    }
  }
}

const plainCounts = [
  'days',
  'unsure',
  'prompted',
  'self',
  'earlier',
  'pairDays',
  'unended',
  'recoveryDays',
  'glimmerDays',
] as const;

/**
 * Adds the sums of other days, of which none may be in both, later ones to earlier ones so that lists stay in
 * order of time. Changes and returns `to`, keeps nothing of `more`.
 */
export function addSums(to: Sums, more: Sums): Sums {
  for (const key of plainCounts) to[key] += more[key];
  addTally(to.all, more.all);
  addCounts(to.states, more.states);
  addCounts(to.leads, more.leads);
  for (const time of dayTimes) addTally(to.times[time], more.times[time]);
  for (const [cell, states] of Object.entries(more.cells)) {
    to.cells[cell] ??= {};
    addCounts(to.cells[cell], states);
  }
  addCounts(to.pairs, more.pairs);
  addCounts(to.gaps, more.gaps);
  // One by one: a spread of 100,000 arguments would overflow the stack.
  for (const each of more.recoveries) to.recoveries.push(each);
  addSensed(to.sensed, more.sensed);
  for (const id of more.glimmers) to.glimmers.push(id);
  for (const [outcome, { planned, shown }] of Object.entries(more.prompts)) {
    const before = to.prompts[outcome] ?? { planned: 0, shown: 0 };
    to.prompts[outcome] = { planned: before.planned + planned, shown: before.shown + shown };
  }
  return to;
}
