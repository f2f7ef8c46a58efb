import type { Table } from 'dexie';
import { db, type TableName } from './db.ts';
import { openStore } from './store.ts';

/**
 * What the last restore did to some rows, so that it can be taken back: the ids of what it brought, and as it was
 * before what it replaced. Each with the version that the file had: a row that has another by then has been
 * changed since.
 */
export type UndoPiece = {
  table: TableName;
  added: { id: string; updatedAt: string }[];
  before: { row: unknown; updatedAt: string }[];
};

/** When the last restore was, how much it did, and which packs of the mirror hold what it brought. */
export type UndoHead = { at: string; added: number; changed: number; settings?: true; packs?: string[] };

type Stored = { id: string } & (UndoPiece | UndoHead);

/** Of this computer alone, neither mirrored nor exported. Lost with the database, it is missed and nothing else is. */
export const undoTable = db.table('undo') as Table<Stored, string>;

/** In the transaction that does it. */
export async function keepUndo(piece: UndoPiece): Promise<void> {
  const number = await undoTable.count();
  await undoTable.put({ id: `piece:${String(number).padStart(6, '0')}`, ...piece });
}

/** For how long a restore can be taken back. What it replaced is kept for that long and no longer. */
const offered = { hours: 7 * 24 };

const isOffered = ({ at }: UndoHead, now: Temporal.Instant) =>
  Temporal.Instant.compare(Temporal.Instant.from(at).add(offered), now) > 0;

async function undoHead(): Promise<UndoHead | undefined> {
  const head = await undoTable.get('head');
  return head && 'at' in head ? head : undefined;
}

/** The restore that can still be taken back. */
export async function undoOffer(now: Temporal.Instant): Promise<UndoHead | undefined> {
  const head = await undoHead();
  return head && isOffered(head, now) ? head : undefined;
}

/** What a restore replaced is a person's words: it goes with the offer, or when they say so. */
export async function forgetUndo(): Promise<void> {
  await undoTable.clear();
}

export async function forgetOldUndo(now: Temporal.Instant): Promise<void> {
  await openStore();
  const head = await undoHead();
  if (head && !isOffered(head, now)) await forgetUndo();
}
