// What the browser itself takes for the work that the product does, with nothing around it.
import { heavyLog, type Log } from '../log.ts';

const stores = { checkins: ['at', 'day', 'promptId'], prompts: ['outcome', 'plannedAt'] };

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** A database of its own beside the product's, with the same indexes. */
function openOwn(): Promise<IDBDatabase> {
  const opening = indexedDB.open('bench-raw', 1);
  opening.onupgradeneeded = () => {
    for (const [name, indexes] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath: 'id' });
      for (const index of indexes) store.createIndex(index, index);
    }
  };
  return asked(opening);
}

async function putStrictly(db: IDBDatabase, name: 'checkins' | 'prompts', rows: readonly object[]): Promise<void> {
  const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(name);
  for (const row of rows) store.put(row);
  await done(transaction);
}

const asLines = (name: string, rows: readonly { id: string }[]) =>
  Object.fromEntries(rows.map((row) => [`bench-${name}/${row.id}`, JSON.stringify(row)]));

let own: IDBDatabase | undefined;

let pressed = false;

/** What a tap changes on a page, in the size of a target. */
function show(): void {
  const target = document.querySelector('button') ?? document.body.appendChild(document.createElement('button'));
  pressed = !pressed;
  target.style.cssText = `inline-size: 100%; block-size: 80px; background: ${pressed ? 'teal' : 'white'}`;
}

/**
 * Milliseconds for one strict put and one call of `storage.local.set`, of a row like the ones a tap makes.
 * With `shows` the page paints at the same time, as any page does that answers a tap.
 */
async function putOne(now: number, shows: boolean): Promise<number> {
  own ??= await openOwn();
  const [row] = heavyLog(1, now).checkins;
  if (!row) throw new Error('The log is empty');
  const fresh = { ...row, id: crypto.randomUUID() };
  const started = performance.now();
  if (shows) show();
  await putStrictly(own, 'checkins', [fresh]);
  await chrome.storage.local.set(asLines('checkins', [fresh]));
  return performance.now() - started;
}

/** As many rows as a call can carry. */
const rowsPerCall = 20_000;

async function putMany({ checkins, prompts }: Log): Promise<number> {
  own ??= await openOwn();
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
