import type { Dexie, Transaction } from 'dexie';

export type StoredRecord = Record<string, unknown>;
type Upgrade = (row: StoredRecord) => StoredRecord;

/**
 * Brings the rows of some stores from schema version `to − 1` to `to`. Pure: the same step upgrades a row
 * of an old database and a record of an old backup.
 */
export type Migration = { to: number; stores?: Record<string, string>; rows: Record<string, Upgrade> };

/** In order, none ever changed or removed. Version 1 is the first, so there is no step yet. */
export const migrations: readonly Migration[] = [];

/** A record as the newest version writes it. */
export function upgraded(
  store: string,
  row: StoredRecord,
  from: number,
  steps: readonly Migration[] = migrations,
): StoredRecord {
  return steps.filter(({ to }) => to > from).reduce((current, { rows }) => rows[store]?.(current) ?? current, row);
}

/** Lets Dexie run the steps on a database of an older version, in the transaction that opens it. */
export function declareMigrations(db: Dexie, steps: readonly Migration[] = migrations): void {
  for (const { to, stores, rows } of steps) {
    db.version(to)
      .stores(stores ?? {})
      .upgrade((transaction) => upgradeStores(transaction, rows));
  }
}

async function upgradeStores(transaction: Transaction, rows: Migration['rows']): Promise<void> {
  for (const [store, upgrade] of Object.entries(rows)) {
    await transaction
      .table<StoredRecord>(store)
      .toCollection()
      .modify((row, context) => {
        context.value = upgrade(row);
      });
  }
}
