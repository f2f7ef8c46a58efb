import { Cancelled } from './change-all.ts';
import { markLeads } from './database-mark.ts';
import { db, type TableName, touchedTables } from './db.ts';
import type { OnPart } from './importer.ts';
import { keysForgotten, linesPut, type MirrorChange } from './mirror-changes.ts';
import type { Placed } from './placed.ts';
import { putAll } from './put.ts';
import { forgetUndo, type UndoHead, type UndoPiece, undoTable } from './undo-record.ts';

/**
 * How many records stay although the restore brought or changed them, how many changes of the mirror follow, and
 * whether they are no longer known to lie together there.
 */
export type Undone = { kept: number; changes: number; scattered: boolean };
/** The database's half of taking a restore back. Like that of a restore, it needs neither page nor mirror. */
export type Undoer = {
  /** In one transaction, which leaves the mark that the database leads. */
  takeBack(onPart: OnPart, signal: AbortSignal): Promise<Undone>;
  /** After that, what is to change in the mirror, piece by piece; `undefined` after the last. */
  nextChange(): Promise<MirrorChange | undefined>;
};

type Row = { id: string; updatedAt?: string; value?: unknown; outcome?: string; promptId?: string; deletedAt?: string };
type Found = { staying: Placed[]; returned: Placed[]; removed: string[]; packs: string[]; kept: number };

/** Settings carry their time inside. */
const versionOf = (row: Row) => row.updatedAt ?? (row.value as { updatedAt?: string } | undefined)?.updatedAt;

/**
 * Whether a row is to stay as it is now: somebody changed it since the restore. A line of the ledger ends by
 * itself; it stays where an entry that stays answers it.
 */
function isKept(table: TableName, row: Row, restored: string, answered: ReadonlySet<string>): boolean {
  if (table === 'prompts' && answered.has(row.id)) return true;
  if (versionOf(row) === restored) return false;
  return table !== 'prompts' || row.outcome === 'answered';
}

const rowsPerPiece = 5_000;

/** What entries sense that were made or changed since the restore: an own sensation would lose its name there. */
async function addSensed(needed: Set<string>, at: string, signal: AbortSignal): Promise<void> {
  for (let last = ''; ; ) {
    if (signal.aborted) throw new Cancelled();
    const rows = await db.checkins.where('id').above(last).limit(rowsPerPiece).toArray();
    const since = rows.filter(({ updatedAt, sensations }) => updatedAt > at && Array.isArray(sensations));
    for (const { id } of since.flatMap(({ sensations }) => sensations)) needed.add(id);
    const final = rows.at(-1);
    if (!final) return;
    last = final.id;
  }
}

/** Of so many rows that are put at once, Dexie tells pages that anything in the store may have changed. */
const enoughForAll = 50;

/**
 * Of rows that are deleted it names every single key, and each page takes a quarter of a second to go through ten
 * thousand of them. Some that are put once more, just before they go, make it tell the short way.
 */
async function putAgain(table: TableName, rows: unknown[]): Promise<void> {
  if (rows.length === enoughForAll) await db.table(table).bulkPut(rows);
}

async function undoPiece(piece: UndoPiece, needed: Set<string>, undone: Found): Promise<void> {
  const before = piece.before as { row: Row; updatedAt: string }[];
  const versions = [...piece.added, ...before.map(({ row, updatedAt }) => ({ id: row.id, updatedAt }))];
  const present = await db.table<Row, string>(piece.table).bulkGet(versions.map(({ id }) => id));
  const kept = new Set<string>();
  for (const [index, { id, updatedAt }] of versions.entries()) {
    const row = present[index];
    const isSensed = piece.table === 'customSensations' && index < piece.added.length && needed.has(id);
    if (!row || !(isSensed || isKept(piece.table, row, updatedAt, needed))) continue;
    kept.add(id);
    undone.staying.push({ table: piece.table, row } as unknown as Placed);
    if (row.promptId !== undefined) needed.add(row.promptId);
    if (row.deletedAt === undefined) undone.kept++;
  }
  const removed = piece.added.map(({ id }) => id).filter((id) => !kept.has(id));
  const returned = before.flatMap(({ row }) => (kept.has(row.id) ? [] : [{ table: piece.table, row } as Placed]));
  await putAll(returned);
  const gone = new Set(removed);
  await putAgain(piece.table, present.filter((row) => row && gone.has(row.id)).slice(0, enoughForAll));
  await db.table(piece.table).bulkDelete(removed);
  for (const id of removed) undone.removed.push(`${piece.table}/${id}`);
  for (const row of returned) undone.returned.push(row);
}

/**
 * What stays of a pack stands under its own key before the pack goes; and so does what the restore replaced. What goes
 * may stand under its own key, too: a line of the ledger has ended in the meantime.
 */
function* inMirror({ staying, returned, removed, packs }: Found): Generator<MirrorChange, undefined> {
  yield* linesPut([...staying, ...returned]);
  yield* keysForgotten(packs);
  yield* keysForgotten(removed);
}

/**
 * Takes the last restore back: what it brought goes, what it replaced comes back as it was. Whatever was entered or
 * changed since stays. No tombstones are left: these rows were never deleted by anybody, and the same file brings
 * them again.
 */
export function undoerOf(): Undoer {
  const undone: Found = { staying: [], returned: [], removed: [], packs: [], kept: 0 };
  // Nothing of it runs before it is asked for the first change.
  const changes = inMirror(undone);
  let scattered = false;

  return {
    async takeBack(onPart, signal) {
      await db.transaction('rw', [...touchedTables, undoTable], async () => {
        const head = (await undoTable.get('head')) as UndoHead | undefined;
        // About: to tell how far it is.
        const total = Math.max(1, (head?.added ?? 0) + (head?.changed ?? 0));
        const needed = new Set<string>();
        let done = 0;
        // Check-ins stand first: those that stay keep their lines of the ledger and their own sensations.
        for (const id of await undoTable.where('id').startsWith('piece:').primaryKeys()) {
          if (signal.aborted) throw new Cancelled();
          const piece = (await undoTable.get(id)) as UndoPiece | undefined;
          if (!piece) continue;
          const bringsSensations = piece.table === 'customSensations' && piece.added.length > 0;
          if (bringsSensations) await addSensed(needed, head?.at ?? '', signal);
          await undoPiece(piece, needed, undone);
          done += piece.added.length + piece.before.length;
          onPart(Math.min(1, done / total));
        }
        scattered = head?.packs === undefined;
        undone.packs.push(...(head?.packs ?? []));
        await db.table('sums').clear();
        await forgetUndo();
        await markLeads(true);
        if (signal.aborted) throw new Cancelled();
      });
      const { kept, staying, returned, removed, packs } = undone;
      return { kept, changes: staying.length + returned.length + packs.length + removed.length, scattered };
    },

    async nextChange() {
      return changes.next().value;
    },
  };
}
