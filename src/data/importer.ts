import { type Backup, backupLists, type ListName } from '../domain/backup.ts';
import { compare, supersedes } from '../domain/merge.ts';
import type { Settings } from '../domain/settings.ts';
import { settingsSchema } from '../domain/settings-schema.ts';
import { Cancelled } from './change-all.ts';
import { db, touchedTables } from './db.ts';
import { linesPut, type MirrorChange, packsPut } from './mirror-changes.ts';
import { packKeys } from './mirror-lines.ts';
import type { Placed } from './placed.ts';
import { putAll } from './put.ts';
import { readSettings, settingsRow } from './settings.ts';
import { keepUndo, type UndoPiece, undoTable } from './undo-record.ts';

/** `settings`: they take the place of those that are here. */
export type ImportCounts = { added: number; changed: number; same: number; settings?: true };
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
  /** After that, what is to change in the mirror, piece by piece; `undefined` after the last. */
  nextChange(): Promise<MirrorChange | undefined>;
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

/** What it replaces goes to `remember`. Answers what it wrote. */
async function commitSettings(backup: Backup, remember: typeof keepUndo): Promise<Placed[]> {
  const settings = await restoredSettings(backup);
  if (!settings) return [];
  const row = await db.settings.get('settings');
  const { updatedAt } = settings;
  await remember({
    table: 'settings',
    added: row ? [] : [{ id: 'settings', updatedAt }],
    before: row ? [{ row, updatedAt }] : [],
  });
  await putAll([settingsRow(settings)]);
  return [settingsRow(settings)];
}

export function importerOf(backup: Backup): Importer {
  const total = Math.max(
    1,
    backupLists.reduce((sum, list) => sum + backup[list].length, 0),
  );
  const pack = crypto.randomUUID();
  const [added, changed]: [Placed[], Placed[]] = [[], []];
  // Nothing of it runs before it is asked for the first change.
  const changes = inMirror(pack, added, changed);

  return {
    async preview() {
      const counts: ImportCounts = { added: 0, changed: 0, same: 0 };
      await comparePieces(backup, (piece) => count(counts, piece));
      if (await restoredSettings(backup)) counts.settings = true;
      return counts;
    },

    async commit(at, onPart, signal) {
      const counts: ImportCounts = { added: 0, changed: 0, same: 0 };
      let done = 0;
      // It may have been cancelled before.
      for (const rows of [added, changed]) rows.length = 0;
      let isFirst = true;
      // What changes nothing leaves the restore before it to be taken back.
      const remember = async (piece: UndoPiece) => {
        if (isFirst) await undoTable.clear();
        isFirst = false;
        await keepUndo(piece);
      };
      await db.transaction('rw', [...touchedTables, undoTable], async () => {
        await comparePieces(backup, async (piece) => {
          if (signal.aborted) throw new Cancelled();
          const [newRows, others] = [placedIn(piece.list, piece.added), placedIn(piece.list, piece.changed)];
          if (newRows.length + others.length > 0) {
            await putAll([...newRows, ...others]);
            await remember(undoOf(piece));
          }
          for (const row of newRows) added.push(row);
          for (const row of others) changed.push(row);
          count(counts, piece);
          done += piece.read;
          onPart(done / total);
        });
        const settings = await commitSettings(backup, remember);
        if (settings.length > 0) counts.settings = true;
        changed.push(...settings);
        const packs = packKeys(pack, added.length);
        if (added.length + changed.length > 0) await undoTable.put({ id: 'head', at, ...counts, packs });
        if (signal.aborted) throw new Cancelled();
      });
      return counts;
    },

    async nextChange() {
      return changes.next().value;
    },
  };
}

/** What was not there is nowhere in the mirror either; of the rest it has a version, which only a row's own key replaces. */
function* inMirror(pack: string, added: Placed[], changed: Placed[]): Generator<MirrorChange, undefined> {
  yield* packsPut(pack, added);
  yield* linesPut(changed);
}

function count(counts: ImportCounts, { added, changed, same }: Piece): void {
  counts.added += added.length;
  counts.changed += changed.length;
  counts.same += same;
}
