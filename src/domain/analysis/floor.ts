/** What a figure counts before it may be shown. */
export type Counted = 'check-ins' | 'days' | 'pairs' | 'episodes' | 'sensation' | 'state' | 'coverage';

/** "Not enough yet (n of N)": what is counted, how much there is, how much it takes. */
export type Floor = { of: Counted; side?: 'before' | 'after'; have: number; need: number };

/** A figure that is there only above its floors, and below them says which are not reached. */
export type Floored<Value> = { enough: true; value: Value } | { enough: false; missing: Floor[] };

/**
 * Works out a figure only where every floor is reached; to have exactly what is needed is enough.
 * Source: the project's rules of analysis, column "shown when".
 */
export function above<Value>(floors: readonly Floor[], value: () => Value): Floored<Value> {
  const missing = floors.filter(({ have, need }) => have < need);
  return missing.length === 0 ? { enough: true, value: value() } : { enough: false, missing };
}
