import { instantText } from '../domain/day.ts';
import { clockTolerance } from '../domain/ledger.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Schedule } from '../domain/schedule.ts';
import { settled } from '../domain/settled.ts';
import { isPrompt } from '../domain/stored.ts';
import { setAsideRows } from './aside.ts';
import { db, touchedTables } from './db.ts';
import { alone } from './heal.ts';
import { forgetMirrored } from './mirror.ts';
import { outdateSums } from './put.ts';
import { scheduleRow } from './settings.ts';
import { write } from './store.ts';
import { promptRow } from './waiting.ts';

/** Rows that are still open; an unreadable one is moved aside and does not keep the others from being asked. */
export async function openPrompts(): Promise<Prompt[]> {
  const rows = await db.prompts.where('outcome').equals('open').toArray();
  const bad = rows.filter((row) => !isPrompt(row));
  if (bad.length > 0)
    await setAsideRows(
      'prompts',
      (row) => (isPrompt(row) ? undefined : 'not a line of the ledger'),
      bad.map(({ id }) => id),
    );
  return rows.filter((row) => !bad.includes(row));
}

/**
 * Writes what a wake found out. Between its reading and this writing somebody may have answered: a line
 * that is no longer open stays as it is.
 */
export async function recordLedger(rows: Prompt[], schedule: Schedule): Promise<void> {
  const proposed = [...rows.map(promptRow), scheduleRow(schedule)];
  await write(proposed, async () => {
    const stored = await db.prompts.bulkGet(rows.map(({ id }) => id));
    const decided = rows.map((row, index) => {
      const present = stored[index];
      if (!present) return promptRow(row);
      return promptRow(present.outcome === 'open' ? settled(row, row, present) : present);
    });
    return [...decided, scheduleRow(schedule)];
  });
}

/** Takes out what was recorded of a time that has not come, except what was answered. */
export async function forgetFuture(now: Temporal.Instant): Promise<void> {
  const ahead = await db.prompts
    .where('plannedAt')
    .above(instantText(now.add(clockTolerance)))
    .toArray();
  const ids = ahead.filter(({ outcome }) => outcome !== 'answered').map(({ id }) => id);
  if (ids.length === 0) return;
  await alone(async () => {
    await forgetMirrored(ids.map((id) => `prompts/${id}`));
    await db.transaction('rw', touchedTables, async () => {
      await outdateSums(ahead.map(promptRow));
      await db.prompts.bulkDelete(ids);
    });
  });
}

/** Ids of all prompts that the ledger knows from a local day on. */
export async function promptIdsFrom(day: string): Promise<Set<string>> {
  return new Set(await db.prompts.where('id').aboveOrEqual(day).primaryKeys());
}

/** The newest prompts that were shown and have ended, newest first. */
export function lastShown(count: number): Promise<Prompt[]> {
  const ended = ({ shownAt, outcome }: Prompt) => shownAt !== undefined && outcome !== 'open';
  return db.prompts.orderBy('plannedAt').reverse().filter(ended).limit(count).toArray();
}

/** The ledger of the local days from `first` to `last`, as far as it can be read. */
export async function promptsBetween(first: string, last: string): Promise<Prompt[]> {
  return (await db.prompts.where('id').between(first, `${last}~`).toArray()).filter(isPrompt);
}
