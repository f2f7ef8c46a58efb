import { type Checkin, checkinSchema } from '../domain/checkin.ts';
import { faultBy } from '../domain/field.ts';
import { setAsideRows } from './aside.ts';
import { db } from './db.ts';

/**
 * The rows that pass their schema and are not tombstones. The others are moved aside, whole, right after
 * the query: inside a live query nothing may be written.
 */
function readable(rows: Checkin[]): Checkin[] {
  const good = rows.filter((row) => checkinSchema.safeParse(row).success);
  if (good.length < rows.length) {
    const ids = rows.filter((row) => !good.includes(row)).map(({ id }) => id);
    setTimeout(() => {
      setAsideRows('checkins', faultBy(checkinSchema), ids).catch((error: unknown) => {
        console.error('Unreadable entries stay where they are until the next look', error);
      });
    });
  }
  return good.filter(({ deletedAt }) => deletedAt === undefined);
}

/** All entries of the local days from `first` to `last`, in order of time. */
export async function checkinsBetween(first: string, last: string): Promise<Checkin[]> {
  const rows = await db.checkins.where('day').between(first, last, true, true).toArray();
  return readable(rows).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The newest entries before an instant, newest first. */
export async function checkinsBefore(at: string, count: number): Promise<Checkin[]> {
  const newest = db.checkins
    .where('at')
    .below(at)
    .reverse()
    .filter((row) => row.deletedAt === undefined);
  return readable(await newest.limit(count).toArray());
}
