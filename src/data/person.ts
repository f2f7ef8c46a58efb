import { db } from './db.ts';
import { openStore, write } from './store.ts';

// A named value of its own, in both copies, and no field of the settings: those are exported, and a name given to one
// file would go along in every backup.
const id = 'person';

/** As long as the field for it. */
export const longestPerson = 120;

/** The name or code that the person gave for files last; empty where they gave none, or took it away. */
export async function keptPerson(): Promise<string> {
  await openStore();
  const value = (await db.settings.get(id))?.value;
  return typeof value === 'string' ? value.slice(0, longestPerson) : '';
}

/** For the next file. Emptied, the row stays and holds nothing: the mirror must not bring the name back. */
export async function keepPerson(typed: string): Promise<void> {
  const value = typed.trim();
  if (value !== (await keptPerson())) await write([{ table: 'settings', row: { id, value } }]);
}
