import { type Checkin, checkinSchema } from '../domain/checkin.ts';
import { db } from './db.ts';
import { readable } from './readable.ts';

/** All entries of the local days from `first` to `last`, in order of time. */
export async function checkinsBetween(first: string, last: string): Promise<Checkin[]> {
  const rows = await db.checkins.where('day').between(first, last, true, true).toArray();
  return readable('checkins', checkinSchema, rows).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The newest entries before an instant, newest first. */
export async function checkinsBefore(at: string, count: number): Promise<Checkin[]> {
  const newest = db.checkins
    .where('at')
    .below(at)
    .reverse()
    .filter((row) => row.deletedAt === undefined);
  return readable('checkins', checkinSchema, await newest.limit(count).toArray());
}

const endOfTime = '9999-12-31T23:59:59.999Z';

export const newestCheckins = (count: number): Promise<Checkin[]> => checkinsBefore(endOfTime, count);

/** Entries by id, in the order of `ids`; those that are gone are left out. */
export async function checkinsById(ids: readonly string[]): Promise<Checkin[]> {
  const rows = await db.checkins.bulkGet([...ids]);
  const there = rows.filter((row) => row !== undefined);
  return readable('checkins', checkinSchema, there);
}
