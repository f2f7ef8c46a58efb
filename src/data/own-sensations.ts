import {
  type CustomSensation,
  changedOwn,
  customSensationSchema,
  type OwnChange,
  ownFor,
} from '../domain/custom-sensation.ts';
import { withHidden } from '../domain/hidden.ts';
import type { Region } from '../domain/sensation.ts';
import type { Vocabulary } from '../domain/sensation-choice.ts';
import { settled } from '../domain/settled.ts';
import { db } from './db.ts';
import { underWay } from './mirror.ts';
import type { Placed } from './placed.ts';
import { readable } from './readable.ts';
import { editSettings, readSettings } from './settings.ts';
import { openStore, write } from './store.ts';

/** All sensations in the person's own words, retired ones too, by their labels. */
export async function ownSensations(): Promise<CustomSensation[]> {
  const rows = readable('customSensations', customSensationSchema, await db.customSensations.toArray());
  return rows.sort((a, b) => a.label.localeCompare(b.label));
}

/** The labels of the sensations in the person's own words, retired ones too: old entries keep theirs. */
export async function ownLabels(): Promise<ReadonlyMap<string, string>> {
  return new Map((await ownSensations()).map(({ id, label }) => [id, label]));
}

export async function readVocabulary(): Promise<Vocabulary> {
  return { own: await ownSensations(), hidden: (await readSettings()).hiddenSensations ?? [] };
}

const placed = (row: CustomSensation): Placed => ({ table: 'customSensations', row });

/** Writes a row that was changed, or is new, with the same change done to what is stored by then. */
async function keep(proposed: CustomSensation, change: OwnChange): Promise<void> {
  await write([placed(proposed)], async () => {
    const stored = await db.customSensations.get(proposed.id);
    return [placed(stored ? settled({ ...stored, ...change }, proposed, stored) : proposed)];
  });
}

/** Keeps new words, or offers those again that are there already. */
export async function addOwnSensation(
  words: { label: string; region: Region },
  now: Temporal.Instant,
): Promise<CustomSensation> {
  await openStore();
  const row = ownFor(words, await ownSensations(), crypto.randomUUID(), now);
  await keep(row, { region: row.region, retired: false });
  return row;
}

/** Changes the version that is stored by then. */
export async function changeOwnSensation(id: string, change: OwnChange, now: Temporal.Instant): Promise<void> {
  await openStore();
  const stored = await db.customSensations.get(id);
  if (!stored) throw new Error(`There is no own sensation ${id}`);
  await keep(changedOwn(underWay('customSensations', id) ?? stored, change, now), change);
}

/** Whether one of ours is offered. Nothing is kept where none is hidden. */
export async function hideSensation(id: string, hidden: boolean, now: Temporal.Instant): Promise<void> {
  await editSettings(({ hiddenSensations = [] }) => {
    const left = withHidden(hiddenSensations, id, hidden);
    return { hiddenSensations: left.length > 0 ? left : undefined };
  }, now);
}
