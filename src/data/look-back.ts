import type { Checkin } from '../domain/checkin.ts';
import type { Range } from '../domain/period.ts';
import { db } from './db.ts';
import { live } from './live.ts';
import { openStore } from './store.ts';

/**
 * Some rows as they are stored, tombstones among them, and whether the beginning of the log is reached with them.
 * They are not checked: that takes far longer than reading them, and what is shown is read through its schema.
 */
type Piece = { rows: Checkin[]; end: boolean };
export type LookBack = (count: number) => Promise<Piece>;

const dayBeside = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/**
 * Reads the log from its newest row back, so many rows at each call and by index: whoever looks may stop at any
 * piece, and a page never waits for a whole log. With `days` only there, and a little beyond on each side, as a
 * local day and the one of world time that an instant is written in may differ by one.
 */
export function lookBack(days?: Range): LookBack {
  const from = days ? dayBeside(days.first, -1) : '';
  let until = days ? dayBeside(days.last, 2) : '~';
  // Rows of the very instant where the last piece ended come again with the next.
  let seen = new Set<string>();
  return async (count) => {
    await openStore();
    const limit = count + seen.size;
    const found = await db.checkins.where('at').between(from, until, true, true).reverse().limit(limit).toArray();
    const last = found.at(-1);
    const rows = found.filter(({ id }) => !seen.has(id));
    if (last) {
      seen = new Set(found.filter(({ at }) => at === last.at).map(({ id }) => id));
      until = last.at;
    }
    return { rows, end: found.length < limit };
  };
}

/**
 * Tells again whenever any page or the worker changes a check-in. One key is read, which at any length takes no time;
 * what is followed is the whole store.
 */
export const checkinChanges = live(() => db.checkins.limit(1).primaryKeys());
