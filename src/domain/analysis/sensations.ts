import type { Branch } from '../state.ts';
import type { Parts, Sums } from './sums.ts';

export type NoticedSensation = { sensation: string; count: number; days: number; with: Parts };

export type NoticedSensations = {
  /** Check-ins in all, "not sure" included */
  checkins: number;
  /** The most frequent first, then by id */
  noticed: NoticedSensation[];
};

/**
 * Which sensations were noticed in how many check-ins and on how many local days, and in how many of them each
 * branch led, alone or in a blend. Counts only and always: a sensation that is often there says nothing about
 * whether it comes with a state; `sensationStates` does. Source: the project's rules of analysis, common rules.
 */
export function noticedSensations({ sensed, all, unsure }: Sums): NoticedSensations {
  const noticed = Object.entries(sensed).map(([sensation, { count, days, with: led }]) => {
    const of = (branch: Branch) => led[branch]?.count ?? 0;
    const parts = { ventral: of('ventral'), sympathetic: of('sympathetic'), dorsal: of('dorsal') };
    return { sensation, count, days, with: parts };
  });
  noticed.sort((a, b) => b.count - a.count || (a.sensation < b.sensation ? -1 : 1));
  return { checkins: all.count + unsure, noticed };
}
