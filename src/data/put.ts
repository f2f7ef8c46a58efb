import { countings } from '../domain/analysis/counting.ts';
import { db, sumsId, table, touchedTables } from './db.ts';
import type { Placed } from './placed.ts';

/** Of more rows than this it is cheaper to forget all sums than to look up which are touched. */
const manyRows = 500;

/** All or nothing, durable when it returns. Joins the transaction that it is called in. */
export async function putAll(rows: Placed[]): Promise<void> {
  await db.transaction('rw', touchedTables, async () => {
    // Asked for together, and done in this order: the sums of days are looked up before their rows change.
    const work: Promise<unknown>[] = [forgetSumsOf(rows)];
    for (const [name, placed] of Map.groupBy(rows, (each) => each.table)) {
      work.push(table(name).bulkPut(placed.map(({ row }) => row)));
    }
    await Promise.all(work);
  });
}

/**
 * Takes away the sums of the days that these rows belong to, or belonged to before. In the transaction that
 * changes the rows: sums that are there are true, and missing ones are counted again by whoever needs them.
 */
export async function forgetSumsOf(rows: Placed[]): Promise<void> {
  if (rows.length > manyRows) return db.table('sums').clear();
  const counted = rows.filter(({ table: name }) => name === 'checkins' || name === 'prompts');
  const before = (['checkins', 'prompts'] as const).map((name) => {
    const ids = counted.flatMap(({ table: its, row }) => (its === name ? [row.id] : []));
    return ids.length > 0 ? db.table<{ day: unknown }, string>(name).bulkGet(ids) : [];
  });
  const days = new Set(counted.map(({ row }) => (row as { day?: unknown }).day));
  await forget(days);
  const others = (await Promise.all(before)).flat().flatMap((row) => (row && !days.has(row.day) ? [row.day] : []));
  await forget(new Set(others));
}

async function forget(days: ReadonlySet<unknown>): Promise<void> {
  // A row that could not be read may carry anything.
  const names = [...days]
    .filter((day) => typeof day === 'string')
    .flatMap((day) => [day, day.slice(0, 7), day.slice(0, 4)])
    .flatMap((time) => countings.map((counting) => sumsId(time, counting)));
  if (names.length > 0) await db.table('sums').bulkDelete(names);
}
