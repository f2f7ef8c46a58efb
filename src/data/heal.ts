import { sameText, supersedes } from '../domain/merge.ts';
import { answerRows, waitingAt } from './answer.ts';
import { type DatabaseMark, markLeads, readDatabaseMark } from './database-mark.ts';
import { db, schemaVersion, table, touchedTables } from './db.ts';
import {
  clearMirror,
  copyToMirror,
  forgetMirrored,
  type Mark,
  type MirrorState,
  markMirror,
  packToMirror,
  pendingNow,
  readMirror,
  readMirrorState,
  unflag,
} from './mirror.ts';
import { newNotice, nowText } from './notice.ts';
import { keyOf, type Placed } from './placed.ts';
import { putAll } from './put.ts';
import { tableNames } from './tables.ts';

/** What the comparison of the two copies found. */
export type Healing = 'new' | 'whole' | 'database-rebuilt' | 'mirror-rebuilt' | 'merged';

/** One at a time: mending, restoring and erasing change everything, and must not see each other half done. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('whole-store', work);
}

/**
 * Makes the two copies one again. The usual case, both marked alike and the last writes complete, costs
 * the same for any size of log.
 */
export async function heal(state: MirrorState, mark: DatabaseMark | undefined): Promise<Healing> {
  if (isWhole(state, mark)) return finishPending(state.pending);
  // Two pages may find the damage at once: one mends, the other then finds it mended.
  return alone(async () => mend(await readMirrorState(), await readDatabaseMark()));
}

type Whole = { mark: Mark; pending: Placed[] };

function isWhole(state: MirrorState, mark: DatabaseMark | undefined): state is Whole {
  return (
    mark !== undefined &&
    !mark.erasing &&
    !mark.leads &&
    state.mark?.epoch === mark.epoch &&
    state.pending !== 'everything'
  );
}

/** Needs to be alone. */
export async function mend(state: MirrorState, mark: DatabaseMark | undefined): Promise<Healing> {
  if (isWhole(state, mark)) return finishPending(state.pending);
  if (mark?.erasing) {
    await clearMirror();
    return start(mark.epoch);
  }
  if (mark?.leads && state.mark?.epoch === mark.epoch) {
    await followDatabase();
    return 'merged';
  }
  if (!mark && !state.mark && (await isFirstStart(state))) {
    await start(crypto.randomUUID());
    // The very first tap, of a page that was closed in that instant.
    if (state.pending !== 'everything') await finishPending(state.pending);
    return 'new';
  }
  const kind = !mark ? 'database-rebuilt' : !state.mark ? 'mirror-rebuilt' : 'merged';
  await mergeCopies(kind, { epoch: state.mark?.epoch ?? mark?.epoch ?? crypto.randomUUID(), schema: schemaVersion });
  return kind;
}

/** No copy is marked: a first start, on which a tap may already be under way, unless there is more than that. */
async function isFirstStart({ pending }: MirrorState): Promise<boolean> {
  const underWay = new Set(pending === 'everything' ? [] : pending.map(keyOf));
  const { rows } = await readMirror();
  return rows.every((placed) => underWay.has(keyOf(placed)));
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
  if (pending.length === 0) return 'whole';
  const outdated = await db.transaction('rw', touchedTables, async () => {
    const decided: Placed[] = [];
    // Check-ins first: an answer that is completed brings its line of the ledger along.
    for (const placed of pending.toSorted((a, b) => Number(b.table === 'checkins') - Number(a.table === 'checkins'))) {
      const present = await table(placed.table).get(placed.row.id);
      if (!present && placed.table === 'checkins') decided.push(...(await completed(placed.row)));
      else if (!present || isLater(placed, present, 'mirror')) await putAll([placed]);
      else if (!sameText(placed.row, present)) decided.push({ table: placed.table, row: present } as Placed);
    }
    return decided;
  });
  if (outdated.length > 0) await copyToMirror(outdated);
  return 'whole';
}

/** A check-in whose page died before the ledger was asked: the ledger is asked now, for the time of the tap. */
async function completed(row: (Placed & { table: 'checkins' })['row']): Promise<Placed[]> {
  // The page may not have known yet that a prompt waited.
  const isTap = row.source === 'self' && row.deletedAt === undefined;
  const waiting = isTap ? await waitingAt(Temporal.Instant.from(row.savedAt)) : undefined;
  const { rows } = await answerRows(row, row.promptId ?? waiting?.id, 'keep');
  await putAll(rows);
  return rows;
}

/**
 * Whether the mirror's line takes the place of the database's row. Settings carry their own time. Other
 * named values carry none: after a single write the mirror, written first, has the newer one; after a
 * restore the database has.
 */
function isLater(line: Placed, present: { id: string }, first: 'mirror' | 'database'): boolean {
  const { row } = line;
  // Of two answers to one prompt the database took one.
  if (line.table === 'prompts' && line.row.checkinId && isAnsweredByAnother(present, line.row.checkinId)) return false;
  // How a prompt is to end is proposed of an open one: what it was by then, the database decided.
  if (first === 'mirror' && line.table === 'prompts' && line.row.outcome !== 'answered' && isDecided(present))
    return false;
  const [own, other] = [row, present].map((each) => ('value' in each ? each.value : each) as { updatedAt?: unknown });
  if (typeof own?.updatedAt === 'string' && typeof other?.updatedAt === 'string') {
    return supersedes(own as { updatedAt: string }, other as { updatedAt: string });
  }
  return first === 'mirror' && !sameText(row, present);
}

const isDecided = (present: object) => 'outcome' in present && present.outcome !== 'open';

function isAnsweredByAnother(present: object, checkinId: string): boolean {
  return 'checkinId' in present && present.checkinId !== undefined && present.checkinId !== checkinId;
}

/** Every row of either copy goes to the other; of two versions the later one wins. */
async function mergeCopies(kind: Exclude<Healing, 'new' | 'whole'>, mark: Mark): Promise<void> {
  const { rows: mirrored, bad } = await readMirror();
  const { toDatabase, lacking, older } = await differences(mirrored);
  const moved = kind === 'mirror-rebuilt' ? [...lacking, ...older] : toDatabase;
  const count = moved.filter((placed) => placed.table === 'checkins' && !placed.row.deletedAt).length;
  const told: Placed[] = kind === 'merged' && count === 0 ? [] : [newNotice(kind, count)];
  const aside = bad.map(({ key, value }): Placed => {
    const row = { id: crypto.randomUUID(), from: key, reason: 'not a row', at: nowText(), value };
    return { table: 'aside', row };
  });
  // Where the row itself is known its damaged line is written again; other damage goes.
  const damaged = new Set(bad.map(({ key }) => key));
  const again = [...mirrored, ...lacking].filter((placed) => damaged.has(keyOf(placed)));
  await packLacking(lacking.filter((placed) => !damaged.has(keyOf(placed))));
  await copyToMirror([...again, ...older, ...told, ...aside]);
  await putAll([...toDatabase, ...told, ...aside, { table: 'settings', row: { id: 'mark', value: mark } }]);
  for (const placed of again) damaged.delete(keyOf(placed));
  await forgetMirrored([...damaged]);
  await markMirror(mark);
  await unflag();
}

/** The mirror becomes what the database is, but for single writes that only the mirror has heard of. Needs to be alone. */
export async function followDatabase(): Promise<void> {
  const { rows: mirrored } = await readMirror();
  const underWay = await pendingNow();
  const { toDatabase, lacking, older } = await differences(mirrored);
  const isUnderWay = (placed: Placed) => underWay.has(keyOf(placed));
  const ahead = toDatabase.filter((placed) => !isUnderWay(placed)).map(keyOf);
  const present = await rowsAt(ahead);
  await packLacking(lacking);
  await copyToMirror([...older, ...present]);
  const held = new Set(present.map(keyOf));
  await forgetMirrored(ahead.filter((key) => !held.has(key)));
  await finishPending(toDatabase.filter(isUnderWay));
  await markLeads(false);
  await unflag();
}

async function packLacking(rows: Placed[]): Promise<void> {
  if (rows.length === 0) return;
  // What the last restore brought may lie in these packs from now on.
  await db.table('undo').update('head', { packs: undefined });
  await packToMirror(rows);
}

/** The database's rows under keys of the mirror, as far as there are any. */
export async function rowsAt(keys: string[]): Promise<Placed[]> {
  const found: Placed[] = [];
  for (const name of tableNames) {
    const ids = keys.flatMap((key) => (key.startsWith(`${name}/`) ? [key.slice(name.length + 1)] : []));
    for (const row of await table(name).bulkGet(ids)) {
      if (row) found.push({ table: name, row } as Placed);
    }
  }
  return found;
}

/** Of the mirror: what it lacks, and what it has in another version than the database, which is right. */
type Differences = { toDatabase: Placed[]; lacking: Placed[]; older: Placed[] };

async function differences(mirrored: Placed[]): Promise<Differences> {
  const found: Differences = { toDatabase: [], lacking: [], older: [] };
  const lines = new Map(mirrored.map((placed) => [keyOf(placed), placed]));
  for (const name of tableNames) {
    for (const row of await table(name).toArray()) {
      if (name === 'settings' && row.id === 'mark') continue;
      const present = { table: name, row } as Placed;
      const line = lines.get(keyOf(present));
      lines.delete(keyOf(present));
      // Named values change often, and stand under their own keys.
      if (!line) (name === 'settings' ? found.older : found.lacking).push(present);
      else if (isLater(line, row, 'database')) found.toDatabase.push(line);
      else if (!sameText(line.row, row)) found.older.push(present);
    }
  }
  found.toDatabase.push(...lines.values());
  return found;
}
