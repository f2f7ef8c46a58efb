import type { Backup } from '../domain/backup.ts';
import { compare, supersedes } from '../domain/merge.ts';
import { db, type TableName } from './db.ts';
import type { Placed } from './mirror.ts';
import { readSettings, settingsRow } from './settings.ts';
import { openStore, writeAllOrNone } from './store.ts';

/** The whole log in one consistent view, tombstones and the ledger included. */
export async function readEverything(): Promise<Omit<Backup, 'app' | 'exportedAt'>> {
  await openStore();
  const tables = [db.checkins, db.prompts, db.sessions, db.customSensations, db.settings];
  return db.transaction('r', tables, async () => ({
    checkins: await db.checkins.toArray(),
    prompts: await db.prompts.toArray(),
    sessions: await db.sessions.toArray(),
    customSensations: await db.customSensations.toArray(),
    settings: await readSettings(),
  }));
}

export type ImportCounts = { added: number; changed: number; same: number };

type Row = { id: string; updatedAt: string };
const restored = ['checkins', 'prompts', 'sessions', 'customSensations'] as const satisfies TableName[];

async function plannedImport(backup: Backup): Promise<{ rows: Placed[]; counts: ImportCounts }> {
  const rows: Placed[] = [];
  const counts = { added: 0, changed: 0, same: 0 };
  for (const name of restored) {
    const incoming: Row[] = backup[name];
    const present = await db.table<Row, string>(name).bulkGet(incoming.map(({ id }) => id));
    const found = new Map(present.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const { added, changed, same } = compare(incoming, found, ({ id }) => id);
    for (const row of [...added, ...changed]) rows.push({ table: name, row } as unknown as Placed);
    counts.added += added.length;
    counts.changed += changed.length;
    counts.same += same;
  }
  if (supersedes(backup.settings, await readSettings())) rows.push(settingsRow(backup.settings));
  return { rows, counts };
}

/** What a restore would do, without doing it. */
export async function previewImport(backup: Backup): Promise<ImportCounts> {
  await openStore();
  return (await plannedImport(backup)).counts;
}

/** Compares again and writes in one transaction: what the log holds by then is what counts. */
export async function importBackup(backup: Backup): Promise<ImportCounts> {
  let counts: ImportCounts = { added: 0, changed: 0, same: 0 };
  await writeAllOrNone(async () => {
    const planned = await plannedImport(backup);
    counts = planned.counts;
    return planned.rows;
  });
  return counts;
}
