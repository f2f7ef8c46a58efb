import type { Checkin } from './checkin.ts';
import { type Levels, leadingBranches } from './state.ts';

/** How far back a habit is looked for, and on how many days of these it must be seen to be one. */
const habitDays = 28;
const fewestDays = 3;

function isLike(levels: Levels, other: Levels): boolean {
  const [these, those] = [leadingBranches(levels), leadingBranches(other)];
  return these.length === 0 ? those.length === 0 : these.some((branch) => those.includes(branch));
}

/**
 * Sensations that this person often notices in a state like this one, the most frequent first.
 * Rule: chosen on at least 3 of the last 28 days, in entries that share a leading branch; days count rather
 * than entries, so that one hard day makes no habit. Of equally frequent ones the latest comes first.
 * It orders what is offered and says nothing about the person.
 */
export function oftenNoticed(entries: readonly Checkin[], levels: Levels, today: Temporal.PlainDate): string[] {
  const from = today.subtract({ days: habitDays - 1 }).toString();
  const days = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (entry.day < from || !isLike(levels, entry.levels)) continue;
    for (const { id } of entry.sensations) days.set(id, (days.get(id) ?? new Set()).add(entry.day));
  }
  const latest = (each: ReadonlySet<string>) => [...each].reduce((a, b) => (a > b ? a : b));
  return [...days]
    .filter(([, each]) => each.size >= fewestDays)
    .sort(([a, some], [b, others]) => {
      if (some.size !== others.size) return others.size - some.size;
      return latest(others).localeCompare(latest(some)) || a.localeCompare(b);
    })
    .map(([id]) => id);
}
