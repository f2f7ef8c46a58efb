import type { Checkin } from '../domain/checkin.ts';
import { answering } from '../domain/entry.ts';
import { canBeAnswered } from '../domain/ledger.ts';
import type { Prompt } from '../domain/prompt.ts';
import { mirrorRows } from './mirror.ts';
import { isOutdated } from './outdated.ts';

/** What is known about an open prompt when the first tap comes: which one, none, or not looked up yet. */
export type Answering = Prompt | 'none' | 'not-known-yet';

/** A new check-in on its way: the row as it was handed to the mirror, and the prompt that it answers as far as known. */
export type HandedOver = { row: Checkin; known: Prompt | undefined; mirrored: Promise<void> | undefined };

/**
 * Hands a new check-in to the mirror before this function returns, without the database's code, which may not have
 * come yet: whatever becomes of the page, the next opening has it. A page that is older than the data hands over nothing.
 */
export function handOver(checkin: Checkin, prompt: Answering, now: Temporal.Instant): HandedOver {
  const known = typeof prompt !== 'string' && canBeAnswered(prompt, now) ? prompt : undefined;
  const row = known ? answering(checkin, known.id) : checkin;
  const mirrored = isOutdated() ? undefined : mirrorRows([{ table: 'checkins', row }]);
  // Whoever writes it to the database hears of it, once the code for that is there.
  mirrored?.catch(() => undefined);
  return { row, known, mirrored };
}
