import { db, table, tableNames } from './db.ts';
import type { Placed } from './mirror.ts';

/** All or nothing, durable when it returns. Joins the transaction that it is called in. */
export async function putAll(rows: Placed[]): Promise<void> {
  await db.transaction('rw', tableNames, async () => {
    for (const [name, placed] of Map.groupBy(rows, (each) => each.table)) {
      await table(name).bulkPut(placed.map(({ row }) => row));
    }
  });
}
