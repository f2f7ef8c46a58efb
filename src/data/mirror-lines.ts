import { supersedes } from '../domain/merge.ts';
import type { TableName } from './db.ts';
import { keyOf, type Placed } from './placed.ts';
import { tableNames } from './tables.ts';

/** Rows as they stand in the mirror: each under its own key, or many under that of a pack. */
export type MirrorLines = Record<string, string>;

/** As text: the browser would give an object back with its keys in alphabetical order. */
export function mirrorLines(rows: Placed[]): MirrorLines {
  return Object.fromEntries(rows.map((placed) => [keyOf(placed), JSON.stringify(placed.row)]));
}

const packs = 'pack/';
const isPack = (key: string) => key.startsWith(packs);

/** Some seventy kilobytes: a page hands them over in few milliseconds, of which others can take as much again. */
export const rowsPerPack = 200;

/** The keys of the packs of so many rows that went to the mirror together. */
export const packKeys = (name: string, rows: number): string[] =>
  Array.from({ length: Math.ceil(rows / rowsPerPack) }, (_, index) => `${packs}${name}/${index}`);

/**
 * Many rows under one key: whatever is written, the browser takes about a microsecond for every key that there is.
 * Each has a line to itself, so that one that is damaged takes no other along.
 */
export const packText = (rows: Placed[]): string =>
  rows.map(({ table, row }) => `${table} ${JSON.stringify(row)}`).join('\n');

/** What the mirror holds in a row's place and no row can be made of. */
export type BadLine = { key: string; value: unknown };
export type Lines = { rows: Placed[]; bad: BadLine[] };

type Line = { key: string; placed: Placed | undefined; text: unknown };

function packLines(key: string, text: unknown): Line[] {
  return String(text)
    .split('\n')
    .map((line, index) => {
      const end = line.indexOf(' ');
      const placed = placedFrom(line.slice(0, end), line.slice(end + 1));
      return { key: placed ? keyOf(placed) : `${key}#${index}`, placed, text: line };
    });
}

function placedFrom(name: string, text: unknown): Placed | undefined {
  const table = tableNames.find((each) => each === name);
  const row = rowFrom(text);
  return table && typeof row?.id === 'string' ? ({ table, row } as Placed) : undefined;
}

function rowFrom(value: unknown): { id?: unknown } | undefined {
  try {
    const row: unknown = JSON.parse(String(value));
    return typeof row === 'object' && row !== null ? row : undefined;
  } catch {
    // Cut off or overwritten: the caller keeps the text aside.
    return undefined;
  }
}

/** What stands under a key of its own: a row, or what none can be made of; `undefined` where the key is no row's. */
function singleLine(key: string, value: unknown): Line | undefined {
  const table = key.slice(0, key.indexOf('/'));
  if (!tableNames.includes(table as TableName)) return undefined;
  const placed = placedFrom(table, value);
  return { key, placed: placed && keyOf(placed) === key ? placed : undefined, text: value };
}

/** Rows that stand under keys of their own. */
export function singleRows(found: Record<string, unknown>): Placed[] {
  return Object.entries(found).flatMap(([key, value]) => singleLine(key, value)?.placed ?? []);
}

/**
 * The rows of what the mirror answered. A row under its own key is the one that counts: packs are written once, and
 * what becomes of a row afterwards stands under its key. Of two in packs the later one counts.
 */
export function linesFrom(found: Record<string, unknown>): Lines {
  const [packed, single] = [new Map<string, Placed>(), new Map<string, Placed>()];
  const bad: BadLine[] = [];
  for (const [stored, value] of Object.entries(found)) {
    const isPacked = isPack(stored);
    const lines = isPacked ? packLines(stored, value) : [singleLine(stored, value)];
    for (const line of lines) {
      if (!line) continue;
      const { key, placed, text } = line;
      if (!placed) bad.push({ key, value: text });
      else if (!isPacked) single.set(key, placed);
      else if (isNewer(placed, packed.get(key))) packed.set(key, placed);
    }
  }
  return { rows: [...new Map([...packed, ...single]).values()], bad };
}

const isNewer = (placed: Placed, other: Placed | undefined) =>
  !other || supersedes(placed.row as { updatedAt: string }, other.row as { updatedAt: string });

/** What must become of packs so that nothing is left in them under these keys: their new texts, and those that go. */
export function withoutKeys(found: Record<string, unknown>, keys: ReadonlySet<string>) {
  const changed: { put: MirrorLines; remove: string[] } = { put: {}, remove: [] };
  for (const [key, value] of Object.entries(found)) {
    if (!isPack(key)) continue;
    const lines = packLines(key, value);
    const left = lines.filter((line) => !keys.has(line.key));
    if (left.length === lines.length) continue;
    if (left.length > 0) changed.put[key] = left.map(({ text }) => text).join('\n');
    else changed.remove.push(key);
  }
  return changed;
}
