import { sameText } from '../domain/merge.ts';
import { readDatabaseMark } from './database-mark.ts';
import { db, schemaVersion } from './db.ts';
import { durably } from './durably.ts';
import { type Healing, heal } from './heal.ts';
import { finished, forgetRecalled, isOvertaken, mirrorRows, readMirrorState, removeFromMirror } from './mirror.ts';
import { becomeOutdated, refuseIfOutdated } from './outdated.ts';
import { keyOf, type Placed } from './placed.ts';
import { problemFrom, StoreProblem } from './problem.ts';
import { addOne, putAll } from './put.ts';

let opening: Promise<Healing> | undefined;

db.on('versionchange', () => {
  becomeOutdated();
  db.close();
});

/** How long an old page may hold the database in an older version before the person is told. */
const patience = 5_000;
/** The same where the browser says nothing: of several that wait in a row only the first is told that it is blocked. */
const longestWait = 15_000;

/**
 * Opens the store and compares its two copies at constant cost; where they differ it mends them first.
 * A failed opening is tried again by the next call.
 * @throws StoreProblem
 */
export async function openStore(): Promise<Healing> {
  refuseIfOutdated();
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    const problem = problemFrom(error, 'unavailable');
    if (problem.kind === 'newer') becomeOutdated();
    throw problem;
  });
  return opening;
}

async function open(): Promise<Healing> {
  const [state] = await Promise.all([readMirrorState(), openDatabase()]);
  const mark = await readDatabaseMark();
  const newest = Math.max(state.mark?.schema ?? 0, mark?.schema ?? 0);
  if (newest > schemaVersion) throw new StoreProblem('newer', `schema ${newest}, this page knows ${schemaVersion}`);
  const healing = await heal(state, mark);
  forgetRecalled();
  // `npm run bench` holds the cost of opening and comparing against the size of the log.
  performance.mark('store-opened');
  return healing;
}

async function openDatabase(): Promise<void> {
  const waited = Promise.withResolvers<never>();
  const giveUp = () => waited.reject(new StoreProblem('blocked', 'an older page is open'));
  let timer = setTimeout(giveUp, longestWait);
  const shorten = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, patience);
  };
  db.on('blocked', shorten);
  try {
    await Promise.race([db.open(), waited.promise]);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(shorten);
  }
}

/** Inside the transaction, with the database in view, the last word on what is written. */
type Decision = () => Promise<Placed[]>;

/**
 * Writes rows to both copies: the mirror first (handed over before this function first waits), then the
 * database in one strict transaction. It returns after both.
 * What `decide` returns is written in place of `rows`; a row that it leaves out leaves the mirror again.
 * `mirrored`: where the mirror has been handed them before.
 * @throws StoreProblem; the database is then as it was, or holds all of the rows
 */
export function write(rows: Placed[], decide?: Decision, mirrored?: Promise<void>): Promise<void> {
  const toDatabase = async () => {
    if (!decide) await durably(() => putAll(rows));
    else await mirrorDecision(rows, await writeDecided(decide));
  };
  return toBoth(rows, toDatabase, mirrored);
}

/**
 * The same for a row that has just been made, the soonest way. Where that fails, as when the opening of the store has
 * completed it from the mirror already, `ifThere` decides.
 */
export function writeNew(placed: Placed, ifThere: Decision, mirrored?: Promise<void>): Promise<void> {
  const rows = [placed];
  const toDatabase = () =>
    durably(() => addOne(placed)).catch(async () => mirrorDecision(rows, await writeDecided(ifThere)));
  return toBoth(rows, toDatabase, mirrored);
}

async function toBoth(rows: Placed[], toDatabase: () => Promise<void>, mirrored?: Promise<void>): Promise<void> {
  if (!mirrored) refuseIfOutdated();
  const handedOver = mirrored ?? mirrorRows(rows);
  try {
    await Promise.all([handedOver, openStore()]);
    await toDatabase();
    await finished(rows);
  } catch (error) {
    const problem = problemFrom(error, 'not-saved');
    // What a newer version keeps is not to be touched by rows of an older shape.
    if (problem.kind === 'newer') await removeFromMirror(rows.map(keyOf));
    throw problem;
  }
}

function writeDecided(decide: Decision): Promise<Placed[]> {
  return durably(async () => {
    const rows = await decide();
    await putAll(rows);
    return rows;
  });
}

async function mirrorDecision(proposed: Placed[], decided: Placed[]): Promise<void> {
  const left = new Map(proposed.map((placed) => [keyOf(placed), placed]));
  const other: Placed[] = [];
  for (const placed of decided) {
    const before = left.get(keyOf(placed));
    left.delete(keyOf(placed));
    if (before && (isOvertaken(before) || sameText(before.row, placed.row))) continue;
    other.push(placed);
  }
  if (other.length > 0) await mirrorRows(other);
  if (left.size > 0) await removeFromMirror([...left.keys()]);
  await finished(other);
}
