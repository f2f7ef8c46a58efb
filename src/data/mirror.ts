import { browser } from 'wxt/browser';
import type { TableName, Tables } from './db.ts';
import { packsPut } from './mirror-changes.ts';
import { type Lines, linesFrom, type MirrorLines, mirrorLines, withoutKeys } from './mirror-lines.ts';
import { keyOf, type Placed } from './placed.ts';

/** Says which log a copy belongs to: the same text stands in both copies. */
export type Mark = { epoch: string; schema: number };

const markKey = 'mark';
const foldedKey = 'folded';
/** Up while a restore is written: the next opening must compare every row. */
const flagKey = 'pending:all';
/** What each surface wrote last, so that the next opening can tell whether it reached the database too. */
const surfaces = ['/popup.html', '/checkin.html', '/journal.html', '/reader.html', 'worker'];
const pendingKeys = surfaces.map((surface) => `pending:${surface}`);

function ownPendingKey(): string {
  const path = globalThis.location?.pathname ?? '';
  return `pending:${surfaces.includes(path) ? path : 'worker'}`;
}

/** Too many to list: the next opening compares everything. */
const longestPending = 50;
type Pending = string[] | 'everything';

/** Rows of writes that this page has begun and not finished; of several versions of one, that which was handed over last. */
const unfinished = new Map<string, Placed['row']>();

/** The newest version of a row that this page has handed over and not finished: a change in the same instant begins with it. */
export function underWay<Name extends TableName>(name: Name, id: string): Tables[Name] | undefined {
  return unfinished.get(`${name}/${id}`) as Tables[Name] | undefined;
}

/** Whether the mirror has been handed another version of a row meanwhile, whose write is still under way. */
export function isOvertaken(placed: Placed): boolean {
  const newest = unfinished.get(keyOf(placed));
  return newest !== undefined && newest !== placed.row;
}

/** What this surface had under way when the page began, and the store has not looked at yet. */
let before: Pending = [];
let asked: Promise<Pending> | undefined;

/**
 * Asks for it, as soon as a page stands: the list of the page's first write takes the place of that one, and so carries
 * it on until the copies have been compared.
 */
export function recall(): Promise<Pending> {
  asked ??= askForPending().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function askForPending(): Promise<Pending> {
  const list = (await browser.storage.local.get(ownPendingKey()))[ownPendingKey()];
  before = list === undefined ? [] : isShortList(list) ? list : 'everything';
  // Something was written before this was known.
  if (before.length > 0 && unfinished.size > 0) await browser.storage.local.set({ [ownPendingKey()]: pendingHere() });
  return before;
}

/** The copies have been compared. */
export function forgetRecalled(): void {
  before = [];
  asked = Promise.resolve(before);
}

function pendingHere(): Pending {
  if (before === 'everything') return before;
  const keys = [...new Set([...before, ...unfinished.keys()])];
  return keys.length > longestPending ? 'everything' : keys;
}

/**
 * Writes rows to the mirror. The call to the browser is made before this function returns, so that a
 * page that is closed in the next instant has handed its rows over all the same.
 */
export async function mirrorRows(rows: Placed[]): Promise<void> {
  for (const placed of rows) unfinished.set(keyOf(placed), placed.row);
  await browser.storage.local.set({ ...mirrorLines(rows), [ownPendingKey()]: pendingHere() });
}

/** A megabyte or two a call: the browser copies what it is handed. */
const manyRowsPerCall = 5_000;

/** Rows that the database holds already, on a page that has nothing else to do. */
export async function copyToMirror(rows: Placed[]): Promise<void> {
  for (let start = 0; start < rows.length; start += manyRowsPerCall) {
    await browser.storage.local.set(mirrorLines(rows.slice(start, start + manyRowsPerCall)));
  }
}

/** The same for records of which the mirror has nothing yet. */
export async function packToMirror(rows: Placed[]): Promise<void> {
  for (const { put } of packsPut(crypto.randomUUID(), rows)) await browser.storage.local.set(put);
}

/** Both copies have these rows now. A short list stays behind: checking it again costs next to nothing. */
export async function finished(rows: Placed[]): Promise<void> {
  for (const placed of rows) if (!isOvertaken(placed)) unfinished.delete(keyOf(placed));
  if (rows.length > longestPending) await browser.storage.local.remove(ownPendingKey());
}

export async function putMirrorLines(lines: MirrorLines): Promise<void> {
  await browser.storage.local.set(lines);
}

/** Takes out what stands under these very keys: a row that is in a pack stays there. */
export async function removeFromMirror(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Takes rows out wherever they are. Reads everything, and must not be done while packs are written. */
export async function forgetMirrored(keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  const { put, remove } = withoutKeys(await readStored(), new Set(keys));
  await browser.storage.local.set(put);
  await browser.storage.local.remove([...keys, ...remove]);
}

/** What the mirror holds as it stands there, under some keys or all. */
export const readStored = (keys: string[] | null = null): Promise<Record<string, unknown>> =>
  browser.storage.local.get(keys);

/** When rows were last put together in packs, as text. */
export async function lastFolded(): Promise<unknown> {
  return (await browser.storage.local.get(foldedKey))[foldedKey];
}

export async function noteFolded(at: string): Promise<void> {
  await browser.storage.local.set({ [foldedKey]: at });
}

/** Answers how to take the flag down again, which leaves one alone that was up before. */
export async function flagEverything(): Promise<() => Promise<void>> {
  const found = await browser.storage.local.get(flagKey);
  await browser.storage.local.set({ [flagKey]: true });
  return async () => {
    if (found[flagKey] === undefined) await browser.storage.local.remove(flagKey);
  };
}

/** Everything was compared. Short lists of other pages stay: they may be of writes that are under way. */
export async function unflag(): Promise<void> {
  const found = await browser.storage.local.get(pendingKeys);
  const done = pendingKeys.filter((key) => found[key] !== undefined && !isShortList(found[key]));
  await browser.storage.local.remove([flagKey, ...done]);
}

const isShortList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string');

/** Keys of the rows that single writes were about when their pages last wrote. */
export async function pendingNow(): Promise<Set<string>> {
  const found = await browser.storage.local.get(pendingKeys);
  return new Set(Object.values(found).flatMap((list) => (isShortList(list) ? list : [])));
}

export type MirrorState = { mark: Mark | undefined; pending: Placed[] | 'everything' };

/** Constant cost, whatever the size of the log. */
export async function readMirrorState(): Promise<MirrorState> {
  const [found, recalled] = await Promise.all([
    browser.storage.local.get([markKey, flagKey, ...pendingKeys]),
    recall(),
  ]);
  const mark = markFrom(found[markKey]);
  const lists = [recalled, ...pendingKeys.flatMap((key) => (found[key] === undefined ? [] : [found[key]]))];
  if (found[flagKey] !== undefined || !lists.every(isShortList)) return { mark, pending: 'everything' };
  const keys = [...new Set(lists.flat())];
  if (keys.length === 0) return { mark, pending: [] };
  const { rows, bad } = linesFrom(await browser.storage.local.get(keys));
  return { mark, pending: bad.length > 0 ? 'everything' : rows };
}

export async function readMirror(): Promise<Lines> {
  return linesFrom(await readStored());
}

/** The mirror's version of one row, if there is one that can be read. */
export async function readMirrored(table: TableName, id: string): Promise<unknown> {
  const key = `${table}/${id}`;
  const { rows } = linesFrom(await browser.storage.local.get(key));
  // Rarely asked for, and then it may be in any pack.
  return (rows[0] ?? (await readMirror()).rows.find((placed) => keyOf(placed) === key))?.row;
}

/** A mark of another shape is no mark: the copy that carries it is then made again from the other. */
export function markFrom(value: unknown): Mark | undefined {
  const mark = value as Partial<Mark> | null | undefined;
  return typeof mark?.epoch === 'string' && typeof mark.schema === 'number' ? (mark as Mark) : undefined;
}

export async function markMirror(mark: Mark): Promise<void> {
  await browser.storage.local.set({ [markKey]: mark });
}

export async function clearMirror(): Promise<void> {
  unfinished.clear();
  await browser.storage.local.clear();
}
