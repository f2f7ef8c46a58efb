import { vi } from 'vitest';

const open: { close(): void }[] = [];

/** What a newly opened page has: modules of its own over the same stores. */
export async function newPage() {
  vi.resetModules();
  const [{ db }, store, checkins, log, prompts, waiting, settings, mirror, snapshot, sessions, checklist, offers] =
    await Promise.all([
      import('../../src/data/db.ts'),
      import('../../src/data/store.ts'),
      import('../../src/data/checkins.ts'),
      import('../../src/data/log.ts'),
      import('../../src/data/prompts.ts'),
      import('../../src/data/waiting.ts'),
      import('../../src/data/settings.ts'),
      import('../../src/data/mirror.ts'),
      import('../../src/data/snapshot.ts'),
      import('../../src/data/sessions.ts'),
      import('../../src/data/checklist.ts'),
      import('../../src/data/dense-offers.ts'),
    ]);
  open.push(db);
  const entries = { ...checkins, ...log, ...prompts, ...waiting, ...sessions };
  return { db, ...store, ...entries, ...settings, ...mirror, ...snapshot, ...checklist, ...offers };
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
