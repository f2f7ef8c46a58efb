import type { FindFault } from '../domain/field.ts';
import { sameText } from '../domain/merge.ts';
import { type Aside, db, table, touchedTables } from './db.ts';
import { alone } from './heal.ts';
import { forgetMirrored, readMirrored } from './mirror.ts';
import { newNotice, nowText } from './notice.ts';
import type { Placed } from './placed.ts';
import { outdateSums } from './put.ts';
import { write } from './store.ts';

type CheckedTable = 'checkins' | 'prompts' | 'sessions' | 'customSensations';
type Found = { from: string; value: unknown; reason: string };

function asideRow({ from, value, reason }: Found): Placed {
  return { table: 'aside', row: { id: crypto.randomUUID(), from, reason, at: nowText(), value } };
}

/** Values that failed their schema, together with what stands in their place from now on. */
export async function keepAside(found: Found[], instead: Placed[]): Promise<void> {
  await write([...found.map(asideRow), newNotice('set-aside', found.length), ...instead]);
}

/**
 * Moves unreadable rows out of their store, whole, to where the person can see and save them. Where the
 * second copy still has a readable version, that one takes their place. One at a time: two pages that
 * find the same row at once move it once.
 */
export async function setAsideRows(name: CheckedTable, faultIn: FindFault, ids: string[]): Promise<void> {
  await navigator.locks.request('set-aside', async () => {
    for (const id of ids) await setAside(name, faultIn, id);
  });
}

async function setAside(name: CheckedTable, faultIn: FindFault, id: string): Promise<void> {
  const value: unknown = await table(name).get(id);
  const reason = faultIn(value);
  if (value === undefined || reason === undefined) return;
  const copy = await readMirrored(name, id);
  const readable = faultIn(copy) === undefined;
  const found = [{ from: `${name}/${id}`, value, reason }];
  await keepAside(found, readable ? [{ table: name, row: copy } as Placed] : []);
  if (readable) return;
  // Alone: a restore that brings the row again must come before or after both. A row that is left is found again.
  await alone(async () => {
    if (!sameText(await table(name).get(id), value)) return;
    await forgetMirrored([`${name}/${id}`]);
    await db.transaction('rw', touchedTables, async () => {
      await outdateSums([{ table: name, row: value } as Placed]);
      await table(name).delete(id);
    });
  });
}

export function asideValues(): Promise<Aside[]> {
  return db.aside.toArray();
}
