import { instantText } from '../domain/day.ts';
import { sameText } from '../domain/merge.ts';
import { db } from './db.ts';
import { alone, rowsAt } from './heal.ts';
import {
  copyToMirror,
  lastFolded,
  noteFolded,
  packToMirror,
  pendingNow,
  putMirrorLines,
  readMirrorState,
  readStored,
  removeFromMirror,
} from './mirror.ts';
import { linesPut } from './mirror-changes.ts';
import { type MirrorLines, rowsPerPack, singleRows, withoutKeys } from './mirror-lines.ts';
import { keyOf, type Placed } from './placed.ts';
import { openStore } from './store.ts';

/** In hours, as an instant knows no days. */
const interval = { hours: 24 };
/** A restore can be taken back for seven days, and until then nothing that came with it must move. */
const untouched = { hours: 8 * 24 };
/** Milliseconds in which a change that was under way reaches the database. */
const underWay = 1_000;

/**
 * Puts rows of the mirror that nobody has changed for a while together in packs, at most once a day. Whatever is
 * written, the browser takes about a microsecond for every key that there is, and half of that in the first write
 * after its start: without this each check-in would slow down all later ones. What a row said before it was changed
 * or deleted leaves its pack.
 */
export async function foldWhenDue(now: Temporal.Instant): Promise<void> {
  const last = await lastFolded();
  if (typeof last === 'string' && last <= instantText(now) && last > instantText(now.subtract(interval))) return;
  await openStore();
  await alone(async () => {
    // What is not known to be whole is left as it is.
    if ((await readMirrorState()).pending === 'everything') return;
    await fold(instantText(now.subtract(untouched)));
    await noteFolded(instantText(now));
  });
}

async function fold(before: string): Promise<void> {
  const [stored, pending] = [await readStored(), await pendingNow()];
  const single = singleRows(stored);
  const settled = single.filter((placed) => isSettled(placed, before) && !pending.has(keyOf(placed)));
  const rows = settled.length < rowsPerPack || (await isUndoOffered(before)) ? [] : settled;
  const { put, remove } = withoutKeys(stored, new Set(single.map(keyOf)));
  // In this order: wherever it stops, each row stands somewhere in its newest version.
  await packToMirror(rows);
  await putMirrorLines(put);
  await removeFromMirror(remove);
  for (const { put: lines } of linesPut(rows)) await removeUnchanged(lines);
  if (rows.length > 0) await putChangedBack(rows);
}

const isUndoOffered = async (before: string) => ((await db.table('undo').get('head'))?.at ?? '') > before;

async function removeUnchanged(lines: MirrorLines): Promise<void> {
  const found = await readStored(Object.keys(lines));
  await removeFromMirror(Object.keys(lines).filter((key) => found[key] === lines[key]));
}

/** Named values and what was set aside stand under their own keys for good. */
function isSettled({ table: name, row }: Placed, before: string): boolean {
  if (name === 'settings' || name === 'aside') return false;
  const { updatedAt }: { updatedAt: unknown } = row;
  return typeof updatedAt === 'string' && updatedAt < before;
}

/** A row may have been changed in the instant in which it went: what has gone then was not what is in the pack. */
async function putChangedBack(rows: Placed[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, underWay));
  const folded = new Map(rows.map((placed) => [keyOf(placed), placed.row]));
  const present = await rowsAt([...folded.keys()]);
  const changed = present.filter((placed) => !sameText(placed.row, folded.get(keyOf(placed))));
  const there = await readStored(changed.map(keyOf));
  await copyToMirror(changed.filter((placed) => there[keyOf(placed)] === undefined));
}
