import { type AppLock, isAppLock } from '../domain/app-lock.ts';
import { db } from './db.ts';
import { write } from './store.ts';

// A named value of its own, in both copies and in no export: it belongs to this computer.
const id = 'appLock';

/** May run inside a live query: it writes nothing. What cannot be read locks nobody out. */
export async function readAppLock(): Promise<AppLock | undefined> {
  const value = (await db.settings.get(id))?.value;
  return isAppLock(value) ? (value as AppLock) : undefined;
}

/** `undefined` takes it away. */
export async function keepAppLock(lock: AppLock | undefined): Promise<void> {
  const fields = Object.entries(lock ?? {}).filter(([, value]) => value !== undefined);
  await write([{ table: 'settings', row: { id, value: Object.fromEntries(fields) } }]);
}
