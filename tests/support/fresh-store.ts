import { vi } from 'vitest';
import type { Backup } from '../../src/domain/backup.ts';

type Everything = Omit<Backup, 'app' | 'exportedAt'>;

const open: { close(): void }[] = [];

/** What a newly opened page has: modules of its own over the same stores. */
export async function newPage() {
  vi.resetModules();
  const [
    { db },
    store,
    checkins,
    log,
    prompts,
    waiting,
    settings,
    mirror,
    snapshot,
    whole,
    importer,
    undo,
    record,
    sessions,
    checklist,
    offers,
    folding,
    changes,
  ] = await Promise.all([
    import('../../src/data/db.ts'),
    import('../../src/data/store.ts'),
    import('../../src/data/checkins.ts'),
    import('../../src/data/log.ts'),
    import('../../src/data/prompts.ts'),
    import('../../src/data/waiting.ts'),
    import('../../src/data/settings.ts'),
    import('../../src/data/mirror.ts'),
    import('../../src/data/snapshot.ts'),
    import('../../src/data/whole-log.ts'),
    import('../../src/data/importer.ts'),
    import('../../src/data/undo-import.ts'),
    import('../../src/data/undo-record.ts'),
    import('../../src/data/sessions.ts'),
    import('../../src/data/checklist.ts'),
    import('../../src/data/dense-offers.ts'),
    import('../../src/data/fold.ts'),
    import('../../src/data/change-all.ts'),
  ]);
  open.push(db);
  const entries = { ...checkins, ...log, ...prompts, ...waiting, ...sessions };
  /** A restore in this thread, where pages have a worker. */
  const importBackup = (backup: Backup, signal = new AbortController().signal) =>
    snapshot.restoreLog(importer.importerOf(backup), () => undefined, signal);
  /** The same for taking one back. */
  const undoRestore = (signal = new AbortController().signal, onDone: (done: number) => void = () => undefined) =>
    snapshot.undoRestore(undo.undoerOf(), ({ done }) => onDone(done), signal);
  /** The whole log as lists: what tests have is small enough to be handled at once. */
  async function readEverything(): Promise<Everything> {
    const lists: Omit<Everything, 'settings'> = { checkins: [], prompts: [], sessions: [], customSensations: [] };
    await store.openStore();
    const { pieces, settings: current, unreadable } = await whole.readOnce((some) => some);
    if (unreadable.size > 0) {
      await whole.setAsideUnreadable(unreadable);
      return readEverything();
    }
    for (const { list, rows } of pieces) lists[list].push(...(rows as never[]));
    return { ...lists, settings: current };
  }
  return {
    db,
    ...store,
    ...entries,
    ...settings,
    ...mirror,
    ...snapshot,
    ...whole,
    ...importer,
    ...undo,
    ...record,
    ...checklist,
    ...offers,
    ...folding,
    ...changes,
    importBackup,
    undoRestore,
    readEverything,
  };
}

/** Loses the whole database, as Chromium may, while no page has it open. */
export function loseDatabase(): Promise<void> {
  for (const db of open.splice(0)) db.close();
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('polyvagal-check-in');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
