import { type Backup, backupLists, type ListName } from '../domain/backup.ts';
import { checkinSchema } from '../domain/checkin.ts';
import { customSensationSchema } from '../domain/custom-sensation.ts';
import { faultBy } from '../domain/field.ts';
import { promptSchema } from '../domain/prompt-schema.ts';
import { sessionSchema } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { isSurely } from '../domain/surely.ts';
import { setAsideRows } from './aside.ts';
import { db } from './db.ts';
import { readSettings } from './settings.ts';

const schemas = {
  checkins: checkinSchema,
  prompts: promptSchema,
  sessions: sessionSchema,
  customSensations: customSensationSchema,
};

const isRight = (list: ListName, row: unknown) => isSurely(list, row) || schemas[list].safeParse(row).success;

/** Each piece is a request of its own, which costs a worker more than it gains by small ones. */
const rowsPerPiece = 5_000;

/** Some rows of one list. */
export type Rows = { [Name in ListName]: { list: Name; rows: Backup[Name] } }[ListName];
/** Ids of rows that a restore would refuse. */
export type Unreadable = ReadonlyMap<ListName, string[]>;
type Log<Made> = { pieces: Made[]; settings: Settings };

/**
 * The whole log in one consistent view, tombstones and the ledger included, some thousand rows at a time and in
 * order of their ids, so that it can be told how far it is. `make` turns rows into what is kept of
 * them, and must not wait for anything: the view ends with the first turn in which nothing is read.
 * Needs a store that is open, and nothing else: a worker, which has no mirror, may call it.
 */
export async function readOnce<Made>(make: (some: Rows) => Made): Promise<Log<Made> & { unreadable: Unreadable }> {
  const unreadable = new Map<ListName, string[]>();
  const tables = [...backupLists.map((name) => db.table(name)), db.settings];
  const log = await db.transaction('r', tables, async () => {
    const pieces: Made[] = [];
    for (const list of backupLists) {
      // Those that follow are asked for before these are looked at: the browser reads meanwhile.
      for (let next = rowsAfter(list); ; ) {
        const rows = await next;
        if (rows.length === 0) break;
        next = rowsAfter(list, rows.at(-1)?.id);
        const bad = rows.filter((row) => !isRight(list, row)).map(({ id }) => id);
        if (bad.length > 0) unreadable.set(list, [...(unreadable.get(list) ?? []), ...bad]);
        else pieces.push(make({ list, rows } as Rows));
      }
    }
    return { pieces, settings: await readSettings() };
  });
  return { ...log, unreadable };
}

/** Puts them out of the way, with a notice: one of them would make a whole file useless. */
export async function setAsideUnreadable(unreadable: Unreadable): Promise<void> {
  for (const [list, ids] of unreadable) await setAsideRows(list, faultBy(schemas[list]), ids);
}

/** How many rows there are to be read. */
export async function countRows(): Promise<number> {
  const counts = await Promise.all(backupLists.map((name) => db.table(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

const rowsAfter = (list: ListName, id = '') =>
  db.table<{ id: string }, string>(list).where('id').above(id).limit(rowsPerPiece).toArray();
