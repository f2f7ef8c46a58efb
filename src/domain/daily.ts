import type { Checkin } from './checkin.ts';
import { type SensationId, sensations } from './sensation.ts';

/** What belongs to a day rather than to a moment: the night first, then in the order of the vocabulary. */
export const dailySensations: readonly SensationId[] = sensations
  .filter((each) => 'daily' in each)
  .toSorted((a, b) => Number(b.region === 'sleep') - Number(a.region === 'sleep'))
  .map(({ id }) => id);

/** Shown before the others are unfolded; the first of them is a pleasant one. */
export const dailyAtFirst: readonly SensationId[] = ['sleep.rested', 'sleep.onset', 'sleep.wake'];

/**
 * Whether an entry is the one that asks for what belongs to its day: the first that was made on it.
 * So it is asked once, and leaving it needs no word and is not remembered. Entries from too long ago to be
 * among `latest` do not ask, nor do those that were made afterwards.
 */
export function asksDaily(entry: Checkin, latest: readonly Checkin[]): boolean {
  const ofDay = latest.filter(({ day, source }) => day === entry.day && source !== 'earlier');
  const [first] = ofDay.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
  return first?.id === entry.id;
}
