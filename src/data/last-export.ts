import { enoughToKnow, isBackupDue } from '../domain/backup-due.ts';
import { instantText } from '../domain/day.ts';
import { isInstant } from '../domain/guard.ts';
import { db } from './db.ts';
import { readSettings } from './settings.ts';
import { write } from './store.ts';

// A named value of its own, in both copies, and no field of the settings: settings are exported, and then two
// exports of the same data would differ in more than their time.
const id = 'lastExport';

/** When everything was last saved as a file, and when the person last chose not to for now. */
type LastExport = { at?: string | undefined; later?: string | undefined };

async function readLastExport(): Promise<LastExport> {
  const { at, later } = ((await db.settings.get(id))?.value ?? {}) as LastExport;
  return { at: isInstant(at) ? at : undefined, later: isInstant(later) ? later : undefined };
}

async function keep(change: LastExport): Promise<void> {
  const kept = Object.entries({ ...(await readLastExport()), ...change }).filter(([, value]) => value !== undefined);
  await write([{ table: 'settings', row: { id, value: Object.fromEntries(kept) } }]);
}

/** Everything has just been saved as a file. */
export function noteExport(at: Temporal.Instant): Promise<void> {
  return keep({ at: instantText(at) });
}

/** Not now: days and check-ins are counted anew. */
export function putBackupOff(at: Temporal.Instant): Promise<void> {
  return keep({ later: instantText(at) });
}

export type BackupState = {
  /** When everything was last saved, if it ever was */
  last: string | undefined;
  isDue: boolean;
};

/** May run inside a live query: it writes nothing. Costs no more than the check-ins it takes to suggest a backup. */
export async function backupState(now: Temporal.Instant): Promise<BackupState> {
  const { at: last, later } = await readLastExport();
  const { backup } = await readSettings();
  const first = async () => (await db.checkins.orderBy('at').first())?.at;
  const since =
    [last, later]
      .filter((each) => each !== undefined)
      .sort()
      .at(-1) ?? (await first());
  if (since === undefined || !isInstant(since)) return { last, isDue: false };
  // Keys up to a limit, not `count()`: that goes through the whole log first, a second and a half at 100,000.
  const counted = await db.checkins.where('at').aboveOrEqual(since).limit(enoughToKnow(backup)).primaryKeys();
  return { last, isDue: isBackupDue({ since, checkins: counted.length }, now, backup) };
}

/** Whether nothing has been entered yet, or everything is gone. */
export async function isFresh(): Promise<boolean> {
  const found = await Promise.all([db.checkins.limit(1).primaryKeys(), db.sessions.limit(1).primaryKeys()]);
  return found.every((keys) => keys.length === 0);
}
