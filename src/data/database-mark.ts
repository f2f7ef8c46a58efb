import { db } from './db.ts';
import { type Mark, markFrom } from './mirror.ts';

/**
 * `erasing`: the database is empty on purpose and the mirror was about to follow.
 * `leads`: the same for what a restore had brought and was taken back.
 */
export type DatabaseMark = Mark & { erasing?: true; leads?: true };

export async function readDatabaseMark(): Promise<DatabaseMark | undefined> {
  return markFrom((await db.settings.get('mark'))?.value);
}

/** While it leads, the database is right in what it lacks, too. In the transaction that takes rows away, if in one. */
export async function markLeads(leads: boolean): Promise<void> {
  const row = await db.settings.get('mark');
  if (!row) throw new Error('The database has no mark');
  const { leads: _before, ...value } = row.value as DatabaseMark;
  await db.settings.put({ id: 'mark', value: leads ? { ...value, leads } : value });
}
