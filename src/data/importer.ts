import { type Backup, backupLists, type ListName } from '../domain/backup.ts';
import { compare, supersedes } from '../domain/merge.ts';
import type { Settings } from '../domain/settings.ts';
import { settingsSchema } from '../domain/settings-schema.ts';
import { db, touchedTables } from './db.ts';
import { type MirrorLines, mirrorLines, type Placed } from './mirror.ts';
import { putAll } from './put.ts';
import { readSettings, settingsRow } from './settings.ts';
import { Cancelled } from './store.ts';
import { keepUndo, type UndoPiece, undoTable } from './undo-record.ts';

export type ImportCounts = { added: number; changed: number; same: number };
/** How much is done, from 0 to 1. */
export type OnPart = (done: number) => void;

/**
 * The database's half of a restore. It needs neither page nor mirror, so that it can run in a worker, where
 * no piece of it makes anybody wait.
 */
export type Importer = {
  /** What a restore would do, without doing it. */
  preview(): Promise<ImportCounts>;
  /** Compares again and writes in one transaction: what the log holds by then is what counts. */
  commit(at: string, onPart: OnPart, signal: AbortSignal): Promise<ImportCounts>;
  /** After that, what the mirror lacks, so many rows at a time; `undefined` after the last. */
  nextLines(rows: number): Promise<MirrorLines | undefined>;
};

type Row = { id: string; updatedAt: string };
type Piece = { list: ListName; added: Row[]; changed: Row[]; same: number; before: Map<string, Row>; read: number };

/** Compared, written and remembered for undo at a time. */
const rowsPerPiece = 1_000;

async function comparePieces(backup: Backup, visit: (piece: Piece) => Promise<void> | void): Promise<void> {
  for (const list of backupLists) {
    const table = db.table<Row, string>(list);
    const incoming: Row[] = backup[list];
    const known = new Set(incoming.length > 0 ? await table.toCollection().primaryKeys() : []);
    for (let start = 0; start < incoming.length; start += rowsPerPiece) {
      const some = incoming.slice(start, start + rowsPerPiece);
      const ids = some.flatMap(({ id }) => (known.has(id) ? [id] : []));
      const present = ids.length > 0 ? await table.bulkGet(ids) : [];
      const before = new Map(present.flatMap((row) => (row ? [[row.id, row] as const] : [])));
      await visit({ list, ...compare(some, before, ({ id }) => id), before, read: some.length });
    }
  }
}

/**
 * The settings after a restore, if it changes them. Those of a device are taken whole, so that merging the same
 * ones gives the same in any order; of a file that has some of them, what is missing stays as it is here. Those
 * that carry no time of their own are as old as their file.
 */
async function restoredSettings({ settings, exportedAt }: Backup): Promise<Settings | undefined> {
  if (Object.keys(settings).length === 0) return undefined;
  const current = await readSettings();
  const isWhole = settingsSchema.safeParse(settings).success;
  const kept = isWhole ? ({} as Settings) : current;
  const restored = { ...kept, ...settings, updatedAt: settings.updatedAt ?? exportedAt };
  return supersedes(restored, current) ? restored : undefined;
}

const placedIn = (list: ListName, rows: Row[]) => rows.map((row) => ({ table: list, row }) as unknown as Placed);
const version = ({ id, updatedAt }: Row) => ({ id, updatedAt });

function undoOf({ list, added, changed, before }: Piece): UndoPiece {
  const replaced = changed.map((row) => ({ row: before.get(row.id), updatedAt: row.updatedAt }));
  return { table: list, added: added.map(version), before: replaced };
}

async function commitSettings(backup: Backup, written: Placed[]): Promise<void> {
  const settings = await restoredSettings(backup);
  if (!settings) return;
  const row = await db.settings.get('settings');
  const { updatedAt } = settings;
  await keepUndo({
    table: 'settings',
    added: row ? [] : [{ id: 'settings', updatedAt }],
    before: row ? [{ row, updatedAt }] : [],
  });
  await putAll([settingsRow(settings)]);
  written.push(settingsRow(settings));
}

export function importerOf(backup: Backup): Importer {
  const total = Math.max(
    1,
    backupLists.reduce((sum, list) => sum + backup[list].length, 0),
  );
  const written: Placed[] = [];
  let handedOver = 0;

  return {
    async preview() {
      const counts: ImportCounts = { added: 0, changed: 0, same: 0 };
      await comparePieces(backup, (piece) => count(counts, piece));
      return counts;
    },

    async commit(at, onPart, signal) {
      const counts: ImportCounts = { added: 0, changed: 0, same: 0 };
      let done = 0;
      await db.transaction('rw', [...touchedTables, undoTable], async () => {
        await undoTable.clear();
        await comparePieces(backup, async (piece) => {
          if (signal.aborted) throw new Cancelled();
          const rows = placedIn(piece.list, [...piece.added, ...piece.changed]);
          if (rows.length > 0) {
            await putAll(rows);
            await keepUndo(undoOf(piece));
          }
          for (const row of rows) written.push(row);
          count(counts, piece);
          done += piece.read;
          onPart(done / total);
        });
        await commitSettings(backup, written);
        if (written.length > 0) await undoTable.put({ id: 'head', at, ...counts });
        if (signal.aborted) throw new Cancelled();
      });
      return counts;
    },

    async nextLines(rows) {
      const some = written.slice(handedOver, handedOver + rows);
      handedOver += some.length;
      return some.length > 0 ? mirrorLines(some) : undefined;
    },
  };
}

function count(counts: ImportCounts, { added, changed, same }: Piece): void {
  counts.added += added.length;
  counts.changed += changed.length;
  counts.same += same;
}
