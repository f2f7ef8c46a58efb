import type { Attention } from '../domain/attention.ts';
import { isAttention } from '../domain/stored.ts';
import { db } from './db.ts';
import { write } from './store.ts';

/** What became of the waiting prompt's notification; one that cannot be read counts as none. */
export async function readAttention(): Promise<Attention | undefined> {
  const value = (await db.settings.get('attention'))?.value;
  return isAttention(value) ? value : undefined;
}

export function keepAttention(attention: Attention): Promise<void> {
  return write([{ table: 'settings', row: { id: 'attention', value: attention } }]);
}
