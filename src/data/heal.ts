import { supersedes } from '../domain/merge.ts';
import { db, schemaVersion, table, tableNames } from './db.ts';
import {
  clearMirror,
  copyToMirror,
  forgetPending,
  type Mark,
  type MirrorState,
  markMirror,
  type Placed,
  readMirror,
  readMirrorState,
} from './mirror.ts';
import { newNotice } from './notice.ts';

/** What the comparison of the two copies found. */
export type Healing = 'new' | 'whole' | 'database-rebuilt' | 'mirror-rebuilt' | 'merged';

/** `erasing`: the database is empty on purpose and the mirror was about to follow. */
export type DatabaseMark = Mark & { erasing?: true };

export async function readDatabaseMark(): Promise<DatabaseMark | undefined> {
  return (await db.settings.get('mark'))?.value as DatabaseMark | undefined;
}

/**
 * Makes the two copies one again. The usual case, both marked alike and the last writes complete, costs
 * the same for any size of log.
 */
export async function heal(state: MirrorState, mark: DatabaseMark | undefined): Promise<Healing> {
  if (isWhole(state, mark)) return finishPending(state.pending);
  // Two pages may find the damage at once: one mends, the other then finds it mended.
  return navigator.locks.request('mend-store', async () => mend(await readMirrorState(), await readDatabaseMark()));
}

type Whole = { mark: Mark; pending: Placed[] };

function isWhole(state: MirrorState, mark: DatabaseMark | undefined): state is Whole {
  return mark !== undefined && !mark.erasing && state.mark?.epoch === mark.epoch && state.pending !== 'everything';
}

async function mend(state: MirrorState, mark: DatabaseMark | undefined): Promise<Healing> {
  if (isWhole(state, mark)) return finishPending(state.pending);
  if (mark?.erasing) {
    await clearMirror();
    return start(mark.epoch);
  }
  if (!mark && !state.mark) return start(crypto.randomUUID());
  const kind = !mark ? 'database-rebuilt' : !state.mark ? 'mirror-rebuilt' : 'merged';
  await mergeCopies(kind, { epoch: state.mark?.epoch ?? mark?.epoch ?? crypto.randomUUID(), schema: schemaVersion });
  return kind;
}

async function start(epoch: string): Promise<Healing> {
  const mark = { epoch, schema: schemaVersion };
  await db.settings.put({ id: 'mark', value: mark });
  await markMirror(mark);
  return 'new';
}

/**
 * Rows of the last writes that reached the mirror and, the page being closed in that instant, nothing
 * else; or that the database decided otherwise and the mirror has not heard of it.
 */
async function finishPending(pending: Placed[]): Promise<Healing> {
  const missing: Placed[] = [];
  const outdated: Placed[] = [];
  for (const placed of pending) {
    const present = await table(placed.table).get(placed.row.id);
    if (!present || isLater(placed, present)) missing.push(placed);
    else if (!sameText(placed.row, present)) outdated.push({ table: placed.table, row: present } as Placed);
  }
  if (missing.length > 0) await putAll(missing);
  if (outdated.length > 0) await copyToMirror(outdated);
  return 'whole';
}

function isLater({ row }: Placed, present: { id: string }): boolean {
  if ('updatedAt' in row && 'updatedAt' in present) {
    return supersedes(row, present as { id: string; updatedAt: string });
  }
  // Named values carry no time of their own. The mirror is written first: what it holds is the newer one.
  return JSON.stringify(row) !== JSON.stringify(present);
}

/** Every row of either copy goes to the other; of two versions the later one wins. */
async function mergeCopies(kind: Exclude<Healing, 'new' | 'whole'>, mark: Mark): Promise<void> {
  const { toDatabase, toMirror } = await differences(await readMirror());
  const moved = kind === 'mirror-rebuilt' ? toMirror : toDatabase;
  const count = moved.filter((placed) => placed.table === 'checkins' && !placed.row.deletedAt).length;
  const notice = newNotice(kind, count);
  await copyToMirror([...toMirror, notice]);
  await putAll([...toDatabase, notice, { table: 'settings', row: { id: 'mark', value: mark } }]);
  await markMirror(mark);
  await forgetPending();
}

async function differences(mirrored: Placed[]): Promise<{ toDatabase: Placed[]; toMirror: Placed[] }> {
  const toDatabase: Placed[] = [];
  const toMirror: Placed[] = [];
  const byTable = Map.groupBy(mirrored, (placed) => placed.table);
  for (const name of tableNames) {
    const left = new Map((await table(name).toArray()).map((row) => [row.id, row]));
    left.delete('mark');
    for (const placed of byTable.get(name) ?? []) {
      const present = left.get(placed.row.id);
      if (!present || isLater(placed, present)) toDatabase.push(placed);
      // What only the database holds, or holds in a later version, stays in `left`.
      if (!present || isLater(placed, present) || sameText(placed.row, present)) left.delete(placed.row.id);
    }
    for (const row of left.values()) toMirror.push({ table: name, row } as Placed);
  }
  return { toDatabase, toMirror };
}

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** All or nothing, durable when it returns. */
export async function putAll(rows: Placed[]): Promise<void> {
  await db.transaction('rw', tableNames, async () => {
    for (const [name, placed] of Map.groupBy(rows, (each) => each.table)) {
      await table(name).bulkPut(placed.map(({ row }) => row));
    }
  });
}
