import { instantText } from '../domain/day.ts';
import type { Prompt } from '../domain/prompt.ts';
import { db } from './db.ts';

/** The newest prompt that has been due, whatever became of it. */
export function lastDue(now: Temporal.Instant): Promise<Prompt | undefined> {
  return db.prompts.where('plannedAt').belowOrEqual(instantText(now)).last();
}
