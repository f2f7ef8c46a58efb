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
import { db } from './db.ts';
import { readable } from './readable.ts';
import { changeSettings, readSettings } from './settings.ts';
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

/** Keeps new words, or offers those again that are there already. */
export async function addOwnSensation(
  words: { label: string; region: Region },
  now: Temporal.Instant,
): Promise<CustomSensation> {
  await openStore();
  const row = ownFor(words, await ownSensations(), crypto.randomUUID(), now);
  await write([{ table: 'customSensations', row }]);
  return row;
}

/** Changes the version that is stored by then. */
export async function changeOwnSensation(id: string, change: OwnChange, now: Temporal.Instant): Promise<void> {
  await openStore();
  const stored = await db.customSensations.get(id);
  if (!stored) throw new Error(`There is no own sensation ${id}`);
  await write([{ table: 'customSensations', row: changedOwn(stored, change, now) }]);
}

/** Whether one of ours is offered. Nothing is kept where none is hidden. */
export async function hideSensation(id: string, hidden: boolean, now: Temporal.Instant): Promise<void> {
  await openStore();
  const hiddenSensations = withHidden((await readSettings()).hiddenSensations ?? [], id, hidden);
  await changeSettings({ hiddenSensations: hiddenSensations.length > 0 ? hiddenSensations : undefined }, now);
}
