type Versioned = { updatedAt: string };

export type Comparison<Row> = {
  /** Not there yet */
  added: Row[];
  /** There in an older version, which the incoming one replaces */
  changed: Row[];
  /** There already in this or a later version, which stays */
  same: number;
};

/** Whether two rows would be written alike, the order of their keys included. */
export const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether `incoming` takes the place of `present`.
 * Rule: the later `updatedAt` wins, ties go to the greater text. Total and antisymmetric, so merging
 * two devices' logs gives the same result in any order and any number of times.
 * Two devices plan prompts of their own under the same ids (`2026-11-23#1`). Of these lines of the ledger one stays,
 * like of any other rows: a rule that looked at how they ended would depend on the order of merging. What was
 * answered is not lost with the other line: each check-in keeps the id of the prompt it answers, and figures go by it.
 */
export function supersedes<Row extends Versioned>(incoming: Row, present: Row): boolean {
  if (incoming.updatedAt !== present.updatedAt) return incoming.updatedAt > present.updatedAt;
  return JSON.stringify(incoming) > JSON.stringify(present);
}

/** What importing `incoming` would do to the rows that are there, found by key. */
export function compare<Row extends Versioned>(
  incoming: readonly Row[],
  present: ReadonlyMap<string, Row>,
  keyOf: (row: Row) => string,
): Comparison<Row> {
  const result: Comparison<Row> = { added: [], changed: [], same: 0 };
  for (const row of incoming) {
    const existing = present.get(keyOf(row));
    if (!existing) result.added.push(row);
    else if (supersedes(row, existing)) result.changed.push(row);
    else result.same++;
  }
  return result;
}
