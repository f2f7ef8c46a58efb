import { type Prompt, promptSchema } from '../domain/prompt.ts';
import { setAsideRows } from './aside.ts';
import { db } from './db.ts';

/** Rows that are still open; an unreadable one is moved aside and does not keep the others from being asked. */
export async function openPrompts(): Promise<Prompt[]> {
  const rows = await db.prompts.where('outcome').equals('open').toArray();
  const bad = rows.filter((row) => !promptSchema.safeParse(row).success);
  if (bad.length > 0)
    await setAsideRows(
      'prompts',
      promptSchema,
      bad.map(({ id }) => id),
    );
  return rows.filter((row) => !bad.includes(row));
}

/** Ids of all prompts that the ledger knows from a local day on. */
export async function promptIdsFrom(day: string): Promise<Set<string>> {
  return new Set(await db.prompts.where('id').aboveOrEqual(day).primaryKeys());
}
