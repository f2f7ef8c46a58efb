import { type DatabaseMark, readDatabaseMark } from './database-mark.ts';
import { db, schemaVersion } from './db.ts';
import { alone, mend } from './heal.ts';
import { clearMirror, flagEverything, markMirror, readMirrorState, unflag } from './mirror.ts';
import { refuseIfOutdated } from './outdated.ts';
import { problemFrom } from './problem.ts';
import { openStore } from './store.ts';

/** Somebody changed their mind before it was done. The transaction is rolled back. */
export class Cancelled extends Error {}

/** A change of many rows: `commit` in one transaction on the database, then `copy` what is in it to the mirror. */
type Change<Done> = { commit: () => Promise<Done>; copy: (done: Done) => Promise<void> };

/**
 * Changes any number of rows, all or none. Unlike a single entry they go to the database first, in one
 * transaction, and to the mirror in pieces: whatever interrupts it, the next opening finds the flag and
 * makes the copies equal to the database, which holds all of the change or none.
 * @throws Cancelled, or StoreProblem
 */
export async function changeAllOrNone<Done>({ commit, copy }: Change<Done>): Promise<Done> {
  refuseIfOutdated();
  try {
    await openStore();
    return await alone(async () => {
      // What an earlier change left to be compared: its flag would go with that of this one.
      await mend(await readMirrorState(), await readDatabaseMark());
      const lower = await flagEverything();
      const done = await commit().catch(async (error: unknown) => {
        // Surely nothing was written, so there is nothing to compare.
        if (error instanceof Cancelled) await lower();
        throw error;
      });
      await copyChanged(() => copy(done));
      return done;
    });
  } catch (error) {
    throw error instanceof Cancelled ? error : problemFrom(error, 'not-saved');
  }
}

/** The database has the change: what fails from here on is no failure of it, and the flag stays up. */
async function copyChanged(copy: () => Promise<void>): Promise<void> {
  try {
    await copy();
    await unflag();
  } catch (error) {
    console.error('The second copy follows at the next opening', error);
  }
}

/** Empties both copies for good. Interrupted anywhere, the next opening completes it. */
export async function eraseEverything(): Promise<void> {
  await openStore();
  await alone(async () => {
    const whole: DatabaseMark = { epoch: crypto.randomUUID(), schema: schemaVersion };
    await db.transaction('rw', db.tables, async () => {
      for (const each of db.tables) await each.clear();
      await db.settings.put({ id: 'mark', value: { ...whole, erasing: true } satisfies DatabaseMark });
    });
    await clearMirror();
    await markMirror(whole);
    await db.settings.put({ id: 'mark', value: whole });
  });
}
