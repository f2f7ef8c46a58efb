import type * as z from 'zod/mini';
import { reasonOf } from '../domain/reason.ts';
import { type Aside, db, table } from './db.ts';
import { forgetMirrored, type Placed } from './mirror.ts';
import { newNotice } from './notice.ts';
import { write } from './store.ts';

type CheckedTable = 'checkins' | 'prompts' | 'sessions' | 'customSensations';
type Found = { from: string; value: unknown; reason: string };

function asideRow({ from, value, reason }: Found): Placed {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  return { table: 'aside', row: { id: crypto.randomUUID(), from, reason, at, value } };
}

/** Values that failed their schema, together with what stands in their place from now on. */
export async function keepAside(found: Found[], instead: Placed[]): Promise<void> {
  await write([...found.map(asideRow), newNotice('set-aside', found.length), ...instead]);
}

/**
 * Moves unreadable rows out of their store, whole, to where the person can see and save them. One at a
 * time: two pages that find the same row at once move it once.
 */
export async function setAsideRows(name: CheckedTable, schema: z.ZodMiniType, ids: string[]): Promise<void> {
  await navigator.locks.request('set-aside', async () => {
    const rows: (Placed['row'] | undefined)[] = await table(name).bulkGet(ids);
    const bad = rows.flatMap((row) => {
      const result = schema.safeParse(row);
      return row && !result.success ? [{ row, reason: reasonOf(result.error) }] : [];
    });
    if (bad.length === 0) return;
    await keepAside(
      bad.map(({ row, reason }) => ({ from: `${name}/${row.id}`, value: row, reason })),
      [],
    );
    await table(name).bulkDelete(bad.map(({ row }) => row.id));
    await forgetMirrored(bad.map(({ row }) => ({ table: name, row }) as Placed));
  });
}

export function asideValues(): Promise<Aside[]> {
  return db.aside.toArray();
}
