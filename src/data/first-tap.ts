import type { Checkin } from '../domain/checkin.ts';
import { answering } from '../domain/entry.ts';
import { canBeAnswered } from '../domain/ledger.ts';
import type { Prompt } from '../domain/prompt.ts';
import { mirrorRows } from './mirror.ts';
import { refuseIfOutdated } from './outdated.ts';

/** What is known about an open prompt when the first tap comes: which one, none, or not looked up yet. */
export type Answering = Prompt | 'none' | 'not-known-yet';

/** The prompt that a tap answers as far as the page knows, and the row that it proposes. */
export function proposed(checkin: Checkin, prompt: Answering, now: Temporal.Instant) {
  const known = typeof prompt !== 'string' && canBeAnswered(prompt, now) ? prompt : undefined;
  return { known, row: known ? answering(checkin, known.id) : checkin };
}

/**
 * Hands a new check-in to the mirror before this function returns, without the database's code, which may not have
 * come yet: whatever becomes of the page, the next opening has it.
 */
export async function handOver(checkin: Checkin, prompt: Answering, now: Temporal.Instant): Promise<void> {
  refuseIfOutdated();
  await mirrorRows([{ table: 'checkins', row: proposed(checkin, prompt, now).row }]);
}
