// Fills a profile with a log: rows straight into both copies, and the sums that a person who looked at everything has.
import { db } from '../../../src/data/db.ts';
import { packToMirror } from '../../../src/data/mirror.ts';
import type { Placed } from '../../../src/data/placed.ts';
import { changeSettings } from '../../../src/data/settings.ts';
import { openStore } from '../../../src/data/store.ts';
import { firstDay, keepSums } from '../../../src/data/sums.ts';
import { heavyLog } from '../log.ts';

const rowsPerTransaction = 20_000;

async function fill(table: 'checkins' | 'prompts', rows: readonly { id: string }[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerTransaction) {
    const some = rows.slice(start, start + rowsPerTransaction);
    await db.table(table).bulkPut(some);
    await packToMirror(some.map((row) => ({ table, row }) as unknown as Placed));
  }
}

/** Half a day from now, so that no prompt comes while measurements run, and there is a next one all the same. */
function aTimeFarFromNow(now: number): string {
  return new Date(now + 12 * 3_600_000).toISOString().slice(11, 16);
}

async function seed(count: number, now: number): Promise<void> {
  await openStore();
  const { checkins, prompts } = heavyLog(count, now);
  await fill('checkins', checkins);
  await fill('prompts', prompts);
  const times = [aTimeFarFromNow(now)];
  const plan = { kind: 'fixed' as const, times, days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 15 };
  await changeSettings({ plan }, Temporal.Now.instant());
  const first = await firstDay();
  if (first) await keepSums({ first, last: Temporal.Now.plainDateISO().toString() });
}

Object.assign(globalThis, { seed, opening: openStore });
