import { type Attention, attentionSchema } from '../domain/attention.ts';
import { db } from './db.ts';
import { write } from './store.ts';

/** What became of the waiting prompt's notification; one that cannot be read counts as none. */
export async function readAttention(): Promise<Attention | undefined> {
  const result = attentionSchema.safeParse((await db.settings.get('attention'))?.value);
  return result.success ? result.data : undefined;
}

export function keepAttention(attention: Attention): Promise<void> {
  return write([{ table: 'settings', row: { id: 'attention', value: attention } }]);
}
