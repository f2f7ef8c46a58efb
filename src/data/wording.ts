import { type Wording, wordingFrom } from '../domain/wording.ts';
import { db } from './db.ts';

/** The one setting that a check-in needs, without the plans and schemas that all settings together bring along. */
export async function readWording(): Promise<Wording> {
  const value = (await db.settings.get('settings'))?.value;
  return wordingFrom(typeof value === 'object' && value !== null && 'words' in value ? value.words : undefined);
}
