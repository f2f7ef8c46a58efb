import { Dexie } from 'dexie';
import { db, type TableName, table, touchedTables } from './db.ts';
import type { Placed } from './placed.ts';

/** Of more rows than this it is cheaper to forget all sums than to look up which are touched. */
const manyRows = 500;

/** All or nothing, durable when it returns. Joins the transaction that it is called in. */
export async function putAll(rows: Placed[]): Promise<void> {
  await db.transaction('rw', touchedTables, async () => {
    // Asked for together, and done in this order: the days of rows are looked up before they change.
    const work: Promise<unknown>[] = [outdateSums(rows)];
    for (const [name, placed] of Map.groupBy(rows, (each) => each.table)) {
      work.push(table(name).bulkPut(placed.map(({ row }) => row)));
    }
    await Promise.all(work);
  });
}

/**
 * One row that is not there yet, as all that is done in the transaction that it is called in. No answer decides what
 * comes next, so the browser is told at once that nothing does: it commits without another turn of a busy page.
 * Rejects if there is such a row.
 */
export async function addOne(placed: Placed): Promise<void> {
  // The day last: where a browser commits although a request failed, a day too many costs nothing.
  const asked = [table<TableName>(placed.table).add(placed.row), outdate(daysOf([placed]))];
  Dexie.currentTransaction.idbtrans.commit();
  await Promise.all(asked);
}

/**
 * Notes that the sums of the days that these rows belong to, or belonged to before, are no longer true. In the
 * transaction that changes the rows. One small row a day, as somebody waits for it: whoever needs the sums counts anew.
 */
export async function outdateSums(rows: Placed[]): Promise<void> {
  if (rows.length > manyRows) return db.table('sums').clear();
  const counted = rows.filter(isCounted);
  const before = (['checkins', 'prompts'] as const).map((name) => {
    const ids = counted.flatMap(({ table: its, row }) => (its === name ? [row.id] : []));
    return ids.length > 0 ? db.table<{ day: unknown }, string>(name).bulkGet(ids) : [];
  });
  const days = daysOf(counted);
  await outdate(days);
  const others = (await Promise.all(before)).flat().flatMap((row) => (row && !days.has(row.day) ? [row.day] : []));
  await outdate(new Set(others));
}

const isCounted = ({ table: name }: Placed) => name === 'checkins' || name === 'prompts';
const daysOf = (rows: Placed[]) => new Set(rows.filter(isCounted).map(({ row }) => (row as { day?: unknown }).day));

async function outdate(days: ReadonlySet<unknown>): Promise<void> {
  // A row that could not be read may carry anything.
  const rows = [...days].filter((day) => typeof day === 'string').map((day) => ({ day }));
  if (rows.length > 0) await db.table('stale').bulkPut(rows);
}
