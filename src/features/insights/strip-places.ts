/** The day's line begins at five in the morning, or with an entry that is earlier. */
const usualStart = 5 * 60;
const end = 24 * 60;
/** Part of the line that one mark takes up: two marks closer than this would cover each other. */
const markWidth = 0.075;

/**
 * Places from 0 to 1 for entries at these minutes of the day, in order of time. Each stands where it
 * belongs unless its neighbour is too close; then it moves on, and at the end of the line all move up.
 */
export function stripPlaces(minutes: readonly number[]): number[] {
  const start = Math.min(usualStart, ...minutes);
  const places: number[] = [];
  for (const minute of minutes) {
    const own = (minute - start) / (end - start);
    const previous = places.at(-1);
    places.push(previous === undefined ? own : Math.max(own, previous + markWidth));
  }
  for (let index = places.length - 1, limit = 1; index >= 0; index--, limit -= markWidth) {
    places[index] = Math.max(0, Math.min(places[index] ?? 0, limit));
  }
  return places;
}
