import { db } from './db.ts';
import type { DatabaseMark } from './heal.ts';

/** While it leads, the database is right in what it lacks, too. In the transaction that takes rows away, if in one. */
export async function markLeads(leads: boolean): Promise<void> {
  const row = await db.settings.get('mark');
  if (!row) throw new Error('The database has no mark');
  const { leads: _before, ...value } = row.value as DatabaseMark;
  await db.settings.put({ id: 'mark', value: leads ? { ...value, leads } : value });
}
