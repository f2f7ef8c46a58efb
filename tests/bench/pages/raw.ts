// What the browser itself takes for the work that the product does, with nothing around it.
import { heavyLog, type Log } from '../log.ts';
import { asked, done, openOwn } from './own.ts';

async function putStrictly(db: IDBDatabase, name: 'checkins' | 'prompts', rows: readonly object[]): Promise<void> {
  const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(name);
  for (const row of rows) store.put(row);
  await done(transaction);
}

const asLines = (name: string, rows: readonly { id: string }[]) =>
  Object.fromEntries(rows.map((row) => [`bench-${name}/${row.id}`, JSON.stringify(row)]));

let own: IDBDatabase | undefined;

/**
 * Milliseconds for one strict put and one call of `storage.local.set`, of a row like the ones a tap makes. With `all`
 * they are the requests that a tap makes, in their order: the mirror first, with a list of what is under way, then
 * one transaction with the row and a note that its day is to be counted anew. Nothing else is done.
 */
async function putOne(now: number, all: boolean): Promise<number> {
  own ??= await openOwn('bench-raw');
  const [row] = heavyLog(1, now).checkins;
  if (!row) throw new Error('The log is empty');
  const fresh = { ...row, id: crypto.randomUUID() };
  const started = performance.now();
  if (all) await putAsTapped(own, fresh);
  else {
    await putStrictly(own, 'checkins', [fresh]);
    await chrome.storage.local.set(asLines('checkins', [fresh]));
  }
  return performance.now() - started;
}

async function putAsTapped(db: IDBDatabase, row: { id: string; day: string }): Promise<void> {
  await chrome.storage.local.set({ ...asLines('checkins', [row]), 'bench-pending': [`bench-checkins/${row.id}`] });
  const transaction = db.transaction(['checkins', 'stale'], 'readwrite', { durability: 'strict' });
  transaction.objectStore('stale').put({ id: row.day });
  transaction.objectStore('checkins').add(row);
  transaction.commit();
  await done(transaction);
}

/** As many rows as a call can carry. */
const rowsPerCall = 20_000;

async function putMany({ checkins, prompts }: Log): Promise<number> {
  own ??= await openOwn('bench-raw');
  const started = performance.now();
  await putStrictly(own, 'checkins', checkins);
  await putStrictly(own, 'prompts', prompts);
  for (const [name, rows] of Object.entries({ checkins, prompts })) {
    for (let start = 0; start < rows.length; start += rowsPerCall) {
      await chrome.storage.local.set(asLines(name, rows.slice(start, start + rowsPerCall)));
    }
  }
  return performance.now() - started;
}

/** Reads every row of the product's own database, without its code, and makes one text of them. */
async function readAsText(): Promise<number> {
  const started = performance.now();
  const db = await asked(indexedDB.open('polyvagal-check-in'));
  const names = ['checkins', 'prompts', 'sessions', 'customSensations', 'settings'];
  const transaction = db.transaction(names);
  const rows = await Promise.all(names.map((name) => asked(transaction.objectStore(name).getAll())));
  const text = JSON.stringify(Object.fromEntries(names.map((name, index) => [name, rows[index]])));
  URL.createObjectURL(new Blob([text]));
  const took = performance.now() - started;
  db.close();
  return took;
}

Object.assign(globalThis, {
  putOne,
  putMany: (count: number, now: number) => putMany(heavyLog(count, now)),
  readAsText,
});
