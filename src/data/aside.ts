import { type Checkin, checkinSchema } from '../domain/checkin.ts';
import { type Prompt, promptSchema } from '../domain/prompt.ts';
import { reasonOf } from '../domain/settings.ts';
import { type Aside, db, table } from './db.ts';
import { forgetMirrored, type Placed } from './mirror.ts';
import { newNotice } from './notice.ts';
import { write } from './store.ts';

type Found = { from: string; value: unknown; reason: string };

function asideRow({ from, value, reason }: Found): Placed {
  const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
  return { table: 'aside', row: { id: crypto.randomUUID(), from, reason, at, value } };
}

/** Values that failed their schema, together with what stands in their place from now on. */
export async function keepAside(found: Found[], instead: Placed[]): Promise<void> {
  await write([...found.map(asideRow), newNotice('set-aside', found.length), ...instead]);
}

const schemas = { checkins: checkinSchema, prompts: promptSchema } as const;

/** Moves unreadable rows out of their store, whole, to where the person can see and save them. */
export async function setAsideRows(name: keyof typeof schemas, ids: string[]): Promise<void> {
  const rows = await table(name).bulkGet(ids);
  const bad = rows.flatMap((row) => {
    const result = row && schemas[name].safeParse(row);
    return row && result && !result.success ? [{ row, reason: reasonOf(result.error) }] : [];
  });
  if (bad.length === 0) return;
  await keepAside(
    bad.map(({ row, reason }) => ({ from: `${name}/${row.id}`, value: row, reason })),
    [],
  );
  await table(name).bulkDelete(bad.map(({ row }) => row.id));
  await forgetMirrored(
    bad.map(
      ({ row }) => ({ table: name, row }) as { table: 'checkins'; row: Checkin } & { table: 'prompts'; row: Prompt },
    ),
  );
}

export function asideValues(): Promise<Aside[]> {
  return db.aside.orderBy('id').toArray();
}
