import { type Checkin, checkinSchema } from '../domain/checkin.ts';
import { db } from './db.ts';

export type Rows = { checkins: Checkin[]; unreadable: string[] };

/** Rows that fail their schema are told apart, never shown and never dropped. */
function readable(rows: Checkin[]): Rows {
  const result: Rows = { checkins: [], unreadable: [] };
  for (const row of rows) {
    if (!checkinSchema.safeParse(row).success) result.unreadable.push(String(row.id));
    else if (row.deletedAt === undefined) result.checkins.push(row);
  }
  return result;
}

/** All entries of the local days from `first` to `last`, in order of time. */
export async function checkinsBetween(first: string, last: string): Promise<Rows> {
  const rows = await db.checkins.where('day').between(first, last, true, true).toArray();
  const result = readable(rows);
  result.checkins.sort((a, b) => (a.at < b.at ? -1 : 1));
  return result;
}

/** The newest entries before an instant, newest first. */
export async function checkinsBefore(at: string, count: number): Promise<Rows> {
  return readable(
    await db.checkins
      .where('at')
      .below(at)
      .reverse()
      .filter((row) => row.deletedAt === undefined)
      .limit(count)
      .toArray(),
  );
}
