import type * as z from 'zod/mini';
import { faultBy } from '../domain/field.ts';
import { setAsideRows } from './aside.ts';

type Row = { id: string; deletedAt?: string | undefined };

/**
 * The rows that pass their schema and are not tombstones. The others are moved aside, whole, right after
 * the query: inside a live query nothing may be written.
 */
export function readable<Kept extends Row>(
  name: 'checkins' | 'sessions' | 'customSensations',
  schema: z.ZodMiniType<Kept>,
  rows: Kept[],
): Kept[] {
  const good = rows.filter((row) => schema.safeParse(row).success);
  if (good.length < rows.length) {
    const ids = rows.filter((row) => !good.includes(row)).map(({ id }) => id);
    setTimeout(() => {
      setAsideRows(name, faultBy(schema), ids).catch((error: unknown) => {
        console.error('Unreadable entries stay where they are until the next look', error);
      });
    });
  }
  return good.filter(({ deletedAt }) => deletedAt === undefined);
}
