import { db, table, touchedTables } from './db.ts';
import type { Placed } from './mirror.ts';

/** Of more rows than this it is cheaper to forget all sums than to look up which are touched. */
const manyRows = 500;

/** All or nothing, durable when it returns. Joins the transaction that it is called in. */
export async function putAll(rows: Placed[]): Promise<void> {
  await db.transaction('rw', touchedTables, async () => {
    await forgetSumsOf(rows);
    for (const [name, placed] of Map.groupBy(rows, (each) => each.table)) {
      await table(name).bulkPut(placed.map(({ row }) => row));
    }
  });
}

/**
 * Takes away the sums of the days that these rows belong to, or belonged to before. In the transaction that
 * changes the rows: sums that are there are true, and missing ones are counted again by whoever needs them.
 */
export async function forgetSumsOf(rows: Placed[]): Promise<void> {
  if (rows.length > manyRows) return db.table('sums').clear();
  const days = new Set<unknown>();
  for (const name of ['checkins', 'prompts'] as const) {
    const own = rows.flatMap(({ table: its, row }) => (its === name ? [row] : []));
    if (own.length === 0) continue;
    const before = await db.table<{ day: unknown }, string>(name).bulkGet(own.map(({ id }) => id));
    for (const row of [...before, ...(own as { day?: unknown }[])]) days.add(row?.day);
  }
  // A row that could not be read may carry anything.
  const names = [...days].filter((day) => typeof day === 'string').flatMap((day) => [day, day.slice(0, 7)]);
  if (names.length > 0) await db.table('sums').bulkDelete(names);
}
