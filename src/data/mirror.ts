import { browser } from 'wxt/browser';
import { type TableName, type Tables, tableNames } from './db.ts';

/** A row and the store it belongs to. */
export type Placed = { [Name in TableName]: { table: Name; row: Tables[Name] } }[TableName];

/** Says which log a copy belongs to: the same text stands in both copies. */
export type Mark = { epoch: string; schema: number };

const markKey = 'mark';
/** What each surface wrote last, so that the next opening can tell whether it reached the database too. */
const surfaces = ['/popup.html', '/checkin.html', '/journal.html', '/reader.html', 'worker'];
const pendingKeyOf = (surface: string) => `pending:${surface}`;

function ownPendingKey(): string {
  const path = globalThis.location?.pathname ?? '';
  return pendingKeyOf(surfaces.includes(path) ? path : 'worker');
}

const keyOf = ({ table, row }: Placed) => `${table}/${row.id}`;

/** As text: the browser would give an object back with its keys in alphabetical order. */
function asEntries(rows: Placed[]): Record<string, string> {
  return Object.fromEntries(rows.map((placed) => [keyOf(placed), JSON.stringify(placed.row)]));
}

/** Too many to list: the next opening compares everything. */
const longestPending = 50;
type Pending = string[] | 'everything';

/** Rows of writes that this page has begun and not finished. */
const unfinished = new Set<string>();

/**
 * Writes rows to the mirror. The call to the browser is made before this function returns, so that a
 * page that is closed in the next instant has handed its rows over all the same.
 */
export async function mirrorRows(rows: Placed[]): Promise<void> {
  for (const row of rows) unfinished.add(keyOf(row));
  const pending: Pending = unfinished.size > longestPending ? 'everything' : [...unfinished];
  await browser.storage.local.set({ ...asEntries(rows), [ownPendingKey()]: pending });
}

/** Says that the next opening must compare every row. */
export async function flagEverything(): Promise<void> {
  await browser.storage.local.set({ [ownPendingKey()]: 'everything' satisfies Pending });
}

/** A megabyte or two a call: the browser copies what it is handed. */
const rowsPerCall = 5_000;

/** Rows that the database holds already, on a page that has nothing else to do. */
export async function copyToMirror(rows: Placed[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerCall) {
    await browser.storage.local.set(asEntries(rows.slice(start, start + rowsPerCall)));
  }
}

/** Both copies have these rows now. A short list stays behind: checking it again costs next to nothing. */
export async function finished(rows: Placed[]): Promise<void> {
  for (const row of rows) unfinished.delete(keyOf(row));
  if (rows.length > longestPending) await forgetPending();
}

export async function forgetMirrored(rows: Placed[]): Promise<void> {
  await browser.storage.local.remove(rows.map(keyOf));
}

export type MirrorState = { mark: Mark | undefined; pending: Placed[] | 'everything' };

/** Constant cost, whatever the size of the log. */
export async function readMirrorState(): Promise<MirrorState> {
  const pendingKeys = surfaces.map(pendingKeyOf);
  const found = await browser.storage.local.get([markKey, ...pendingKeys]);
  const mark = found[markKey] as Mark | undefined;
  const lists = pendingKeys.flatMap((key) => (found[key] === undefined ? [] : [found[key] as Pending]));
  if (lists.some((list) => list === 'everything')) return { mark, pending: 'everything' };
  const keys = [...new Set(lists.flat())];
  return { mark, pending: keys.length === 0 ? [] : placedFrom(await browser.storage.local.get(keys)) };
}

export async function readMirror(): Promise<Placed[]> {
  return placedFrom(await browser.storage.local.get(null));
}

function placedFrom(found: Record<string, unknown>): Placed[] {
  return Object.entries(found).flatMap(([key, text]) => {
    const table = tableNames.find((name) => key.startsWith(`${name}/`));
    if (table === undefined || typeof text !== 'string') return [];
    return [{ table, row: JSON.parse(text) } as Placed];
  });
}

export async function markMirror(mark: Mark): Promise<void> {
  await browser.storage.local.set({ [markKey]: mark });
}

export async function forgetPending(): Promise<void> {
  await browser.storage.local.remove(surfaces.map(pendingKeyOf));
}

export async function clearMirror(): Promise<void> {
  await browser.storage.local.clear();
}
