import { instantText } from '../domain/day.ts';
import { sameText } from '../domain/merge.ts';
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
import { keysForgotten } from './mirror-changes.ts';
import { rowsPerPack, singleRows, withoutKeys } from './mirror-lines.ts';
import { keyOf, type Placed } from './placed.ts';
import { openStore } from './store.ts';

/** In hours, as an instant knows no days. */
const interval = { hours: 30 * 24 };
/** A restore can be taken back for seven days, and what was changed since then must stand under its own key until then. */
const untouched = { hours: 8 * 24 };
/** Milliseconds in which a change that was under way reaches the database. */
const underWay = 1_000;

/**
 * Puts rows of the mirror that nobody has changed for a while together in packs, once a month. Whatever is written, the
 * browser takes about a microsecond for every key that there is, and half of that in the first write after its start:
 * without this each check-in would slow down all later ones.
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
  const rows = singleRows(stored).filter((placed) => isSettled(placed, before) && !pending.has(keyOf(placed)));
  if (rows.length < rowsPerPack) return;
  const keys = rows.map(keyOf);
  const { put, remove } = withoutKeys(stored, new Set(keys));
  // In this order: wherever it stops, each row stands somewhere in its newest version.
  await packToMirror(rows);
  await putMirrorLines(put);
  for (const { forget } of keysForgotten([...remove, ...keys])) await removeFromMirror(forget);
  await putChangedBack(rows);
}

/** Named values and what was set aside stand under their own keys for good. */
function isSettled({ table: name, row }: Placed, before: string): boolean {
  if (name === 'settings' || name === 'aside') return false;
  const { updatedAt }: { updatedAt: unknown } = row;
  return typeof updatedAt === 'string' && updatedAt < before;
}

/** A row may have been changed between its reading and its going: what has gone then was not what is in the pack. */
async function putChangedBack(rows: Placed[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, underWay));
  const folded = new Map(rows.map((placed) => [keyOf(placed), placed.row]));
  const present = await rowsAt([...folded.keys()]);
  await copyToMirror(present.filter((placed) => !sameText(placed.row, folded.get(keyOf(placed)))));
}
