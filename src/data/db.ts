import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Checkin } from '../domain/checkin.ts';
import type { CustomSensation } from '../domain/custom-sensation.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Session } from '../domain/session.ts';
import { declareMigrations } from './migrations.ts';
import { tableNames } from './tables.ts';

/** Settings of the person, the schedule, notices and the mark of the store, each under its name. */
export type Kept = { id: string; value: unknown };
/** A stored value that fails its schema: out of the way, and still there to be looked at. */
export type Aside = { id: string; from: string; reason: string; at: string; value: unknown };

/**
 * Derived from check-ins and ledger, never mirrored or exported, and made again where it is missing. As JSON:
 * the browser takes several times as long to give back so many small objects as to parse them.
 */
export type StoredSums = { id: string; json: string };

/** A local day whose sums, and those of its month and year, are to be counted again. */
export type StaleDay = { day: string };

export type Tables = {
  checkins: Checkin;
  prompts: Prompt;
  sessions: Session;
  customSensations: CustomSensation;
  settings: Kept;
  aside: Aside;
};
export type TableName = keyof Tables;

/** What a write of rows touches: their own stores, and what is kept of sums and is no longer true after it. */
export const touchedTables = [...tableNames, 'sums', 'stale'];

/** The shape of the rows. Rises with every migration, each of which stays for good. */
export const schemaVersion = 1;

type Database = Dexie & { [Name in TableName]: EntityTable<Tables[Name], 'id'> };

export const db = new Dexie('polyvagal-check-in', {
  // The default lets the system acknowledge a write that a power cut still loses. Costs about a millisecond.
  chromeTransactionDurability: 'strict',
  // The library's own copies of answers let live queries ask again before a write is durable.
  cache: 'disabled',
}) as Database;

db.version(1).stores({
  checkins: 'id, at, day, promptId',
  prompts: 'id, outcome, plannedAt',
  sessions: 'id, startedAt',
  customSensations: 'id',
  settings: 'id',
  aside: 'id',
});
// Between two whole versions no row changes its shape: this only makes room for what is derived from them.
db.version(1.1).stores({ sums: 'id' });
db.version(1.2).stores({ undo: 'id' });
db.version(1.3).stores({ stale: 'day' });
declareMigrations(db);

export function table<Name extends TableName>(name: Name): Table<Tables[Name], string> {
  return db.table(name);
}
