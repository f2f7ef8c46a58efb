import type { Table } from 'dexie';
import { type Counting, countings } from '../domain/analysis/counting.ts';
import type { Sums } from '../domain/analysis/sums.ts';
import { db, type StaleDay, type StoredSums } from './db.ts';

/** Sums of a local day (`2026-11-23`), of a whole month (`2026-11`) or of a whole year (`2026`), by what is counted. */
export const stored = db.table('sums') as Table<StoredSums, string>;
/** Days of which something has changed since: what is kept of them, their months and years is no longer true. */
const stale = db.table('stale') as Table<StaleDay, string>;

export const sumStores = [stored, stale];

/** The name of the sums of a day, a month or a year: the usual ones by the time alone, others with what they count. */
export const sumsId = (time: string, counting: Counting): string =>
  counting === 'usual' ? time : `${time}/${counting}`;

export const storedSums = (id: string, sums: Sums): StoredSums => ({ id, json: JSON.stringify(sums) });

const timesOf = (day: string) => [day, day.slice(0, 7), day.slice(0, 4)];
const timeIn = (id: string) => id.split('/')[0] ?? '';

/** What is kept under some names and still true, in their order. May run inside a live query. */
export function keptUnder(ids: string[]): Promise<(Sums | undefined)[]> {
  return db.transaction('r', sumStores, async () => {
    const times = ids.map(timeIn).sort();
    // Only days of these times: where nobody looks at the rest it is never taken away.
    const within = stale.where('day').between(times[0] ?? '', `${times.at(-1) ?? ''}~`);
    const [rows, days] = await Promise.all([stored.bulkGet(ids), within.primaryKeys()]);
    const changed = new Set(days.flatMap(timesOf));
    return rows.map((row) => (row && !changed.has(timeIn(row.id)) ? JSON.parse(row.json) : undefined));
  });
}

/** After a year without a look at longer periods it is cheaper to count everything again. */
const manyDays = 366;

/** Takes away what is no longer true: from then on whatever is there can be relied on. */
export async function dropStale(): Promise<void> {
  if ((await stale.count()) === 0) return;
  await db.transaction('rw', sumStores, async () => {
    const days = await stale.toCollection().primaryKeys();
    const times = [...new Set(days.flatMap(timesOf))];
    if (days.length > manyDays) await stored.clear();
    else await stored.bulkDelete(times.flatMap((time) => countings.map((each) => sumsId(time, each))));
    await stale.clear();
  });
}
