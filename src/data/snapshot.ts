import type { Backup } from '../domain/backup.ts';
import { checkinSchema } from '../domain/checkin.ts';
import { customSensationSchema } from '../domain/custom-sensation.ts';
import { faultBy } from '../domain/field.ts';
import { compare, supersedes } from '../domain/merge.ts';
import { promptSchema } from '../domain/prompt-schema.ts';
import { sessionSchema } from '../domain/session.ts';
import type { Settings } from '../domain/settings.ts';
import { setAsideRows } from './aside.ts';
import { db, type TableName } from './db.ts';
import type { Placed } from './mirror.ts';
import { readSettings, settingsRow } from './settings.ts';
import { openStore, writeAllOrNone } from './store.ts';

type Row = { id: string; updatedAt: string };
const restored = ['checkins', 'prompts', 'sessions', 'customSensations'] as const satisfies TableName[];

const schemas = {
  checkins: checkinSchema,
  prompts: promptSchema,
  sessions: sessionSchema,
  customSensations: customSensationSchema,
};

type Everything = Omit<Backup, 'app' | 'exportedAt'>;

/** Rows that a restore would refuse must not leave: one of them would make the whole file useless. */
async function setUnreadableAside(everything: Everything): Promise<boolean> {
  let found = false;
  for (const name of restored) {
    const rows: Row[] = everything[name];
    const bad = rows.filter((row) => !schemas[name].safeParse(row).success);
    if (bad.length === 0) continue;
    found = true;
    await setAsideRows(
      name,
      faultBy(schemas[name]),
      bad.map(({ id }) => id),
    );
  }
  return found;
}

/** The whole log in one consistent view, tombstones and the ledger included. */
export async function readEverything(): Promise<Everything> {
  await openStore();
  const tables = [db.checkins, db.prompts, db.sessions, db.customSensations, db.settings];
  const everything = await db.transaction('r', tables, async () => ({
    checkins: await db.checkins.toArray(),
    prompts: await db.prompts.toArray(),
    sessions: await db.sessions.toArray(),
    customSensations: await db.customSensations.toArray(),
    settings: await readSettings(),
  }));
  return (await setUnreadableAside(everything)) ? readEverything() : everything;
}

export type ImportCounts = { added: number; changed: number; same: number };

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
  const settings = await restoredSettings(backup);
  if (settings) rows.push(settingsRow(settings));
  return { rows, counts };
}

/** The settings after a restore, if it changes them. Those that carry no time of their own are as old as their file. */
async function restoredSettings({ settings, exportedAt }: Backup): Promise<Settings | undefined> {
  if (Object.keys(settings).length === 0) return undefined;
  const current = await readSettings();
  const restored = { ...current, ...settings, updatedAt: settings.updatedAt ?? exportedAt };
  return supersedes(restored, current) ? restored : undefined;
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
