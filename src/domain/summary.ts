import type { Checkin } from './checkin.ts';
import { type Branch, branches, partsOf } from './state.ts';

export type DayShare = {
  day: string;
  /** Check-ins that name at least one branch */
  count: number;
  /** Check-ins that say "not sure", counted apart */
  unsure: number;
  /** Mean part of each branch, summing to 1; `undefined` on a day without such check-ins: empty, not zero */
  parts: Record<Branch, number> | undefined;
};

/** Entries that were added later say what was remembered, not what was noticed: left out of shares. */
export function noticedInTheMoment(checkins: readonly Checkin[]): Checkin[] {
  return checkins.filter(({ source, deletedAt }) => source !== 'earlier' && deletedAt === undefined);
}

/**
 * One row per local day, in the order of `days`.
 * Rule: each check-in weighs the same; its levels are normalised to 1 and averaged over the day.
 * Source: the figure "daily strip" of the project's analysis rules.
 */
export function sharesByDay(checkins: readonly Checkin[], days: readonly string[]): DayShare[] {
  const byDay = Map.groupBy(noticedInTheMoment(checkins), ({ day }) => day);
  return days.map((day) => {
    const rows = byDay.get(day) ?? [];
    const parts = rows.flatMap(({ levels }) => partsOf(levels) ?? []);
    return { day, count: parts.length, unsure: rows.length - parts.length, parts: mean(parts) };
  });
}

function mean(parts: Record<Branch, number>[]): Record<Branch, number> | undefined {
  if (parts.length === 0) return undefined;
  const average = { ventral: 0, sympathetic: 0, dorsal: 0 };
  for (const part of parts) for (const branch of branches) average[branch] += part[branch] / parts.length;
  return average;
}
