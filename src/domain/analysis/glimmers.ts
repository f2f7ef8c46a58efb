import type { Sums } from './sums.ts';

export type Glimmers = {
  count: number;
  days: number;
  /** Ids of the check-ins that say what eased, in order of time; their texts stay in the rows */
  ids: readonly string[];
  /** Of how many check-ins in all */
  checkins: number;
};

/** Eased moments, always and however few. Source: the figure "glimmers" of the project's rules of analysis. */
export function glimmersOf({ glimmers, glimmerDays, all, unsure }: Sums): Glimmers {
  return { count: glimmers.length, days: glimmerDays, ids: glimmers, checkins: all.count + unsure };
}
