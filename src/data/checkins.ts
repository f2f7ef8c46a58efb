import { answering, type Checkin, onItsOwn, tombstone } from '../domain/checkin.ts';
import { laterText } from '../domain/day.ts';
import { answered, canBeAnswered, type Prompt, promptToShow, reopened } from '../domain/prompt.ts';
import { db } from './db.ts';
import type { Placed } from './mirror.ts';
import { write } from './store.ts';

const placed = (row: Checkin): Placed => ({ table: 'checkins', row });
const placedPrompt = (row: Prompt): Placed => ({ table: 'prompts', row });

/** What is known about an open prompt when the first tap comes: which one, none, or not looked up yet. */
export type Answering = Prompt | 'none' | 'not-known-yet';
export type FirstSave = { checkin: Checkin; outcome: 'saved' | 'answered-elsewhere' };

/**
 * Saves a new check-in, with its line of the ledger in the same transaction. If the prompt has lapsed
 * in the meantime the entry stands on its own; if another window has just answered it, nothing is
 * written and the caller is told.
 */
export async function saveFirst(checkin: Checkin, prompt: Answering, now: Temporal.Instant): Promise<FirstSave> {
  let outcome: FirstSave['outcome'] = 'saved';
  if (prompt === 'none') {
    await write([placed(checkin)]);
    return { checkin, outcome };
  }
  const known = prompt !== 'not-known-yet' && canBeAnswered(prompt, now);
  const proposed = known ? answering(checkin, prompt.id) : checkin;
  let final = proposed;
  const rows = known ? [placed(proposed), placedPrompt(answered(prompt, checkin.id, now))] : [placed(proposed)];
  await write(rows, async () => {
    const stored = known ? await db.prompts.get(prompt.id) : promptToShow(await openPrompts(), now);
    if (known && stored?.outcome === 'answered') {
      outcome = 'answered-elsewhere';
      return [placedPrompt(stored)];
    }
    if (!stored || !canBeAnswered(stored, now)) {
      final = onItsOwn(checkin);
      return stored ? [placed(final), placedPrompt(stored)] : [placed(final)];
    }
    final = answering(checkin, stored.id);
    return [placed(final), placedPrompt(answered(stored, checkin.id, now))];
  });
  return { checkin: final, outcome };
}

const openPrompts = () => db.prompts.where('outcome').equals('open').toArray();

/** A later version of an entry. An entry that another page deleted meanwhile is there again: what was said stays. */
export async function saveAgain(checkin: Checkin): Promise<void> {
  await write([placed(checkin)]);
}

/** Takes a whole entry back and leaves a tombstone; the prompt it answered is open again while its time runs. */
export async function takeBack(checkin: Checkin, now: Temporal.Instant): Promise<void> {
  const grave = placed(tombstone(checkin, now));
  const { promptId } = checkin;
  if (promptId === undefined) return write([grave]);
  await write([grave], async () => {
    const prompt = await db.prompts.get(promptId);
    return prompt?.checkinId === checkin.id ? [grave, placedPrompt(reopened(prompt, now))] : [grave];
  });
}

/** Puts a deleted entry back as it was, in a version that is newer than its tombstone. */
export async function putBack(checkin: Checkin, now: Temporal.Instant): Promise<void> {
  const row = { ...checkin, updatedAt: laterText(checkin.updatedAt, now) };
  await write([placed(row)], async () => {
    const grave = await db.checkins.get(row.id);
    if (grave) row.updatedAt = laterText(grave.updatedAt, now);
    const prompt = row.promptId === undefined ? undefined : await db.prompts.get(row.promptId);
    if (!prompt) return [placed({ ...row })];
    if (prompt.outcome === 'answered') return [placed(onItsOwn(row))];
    return [placed({ ...row }), placedPrompt(answered(prompt, row.id, now))];
  });
}
