import type { Checkin } from '../domain/checkin.ts';
import { laterText } from '../domain/day.ts';
import { type CheckinChange, onItsOwn, tombstone } from '../domain/entry.ts';
import { answered, reopened } from '../domain/ledger.ts';
import { supersedes } from '../domain/merge.ts';
import type { Prompt } from '../domain/prompt.ts';
import { settled } from '../domain/settled.ts';
import { type AnswerOutcome, answerRows, type Decided, waitingAt } from './answer.ts';
import { db } from './db.ts';
import { type Answering, handOver } from './first-tap.ts';
import type { Placed } from './placed.ts';
import { write, writeNew } from './store.ts';

const placed = (row: Checkin): Placed => ({ table: 'checkins', row });
const placedPrompt = (row: Prompt): Placed => ({ table: 'prompts', row });

export type FirstSave = { checkin: Checkin; outcome: AnswerOutcome };

/**
 * Saves a new check-in, with its line of the ledger in the same transaction. If the prompt has lapsed
 * in the meantime the entry stands on its own; if another window has just answered it, nothing is
 * written and the caller is told. The last is what the mirror has been handed before.
 */
export async function saveFirst(
  checkin: Checkin,
  prompt: Answering,
  now: Temporal.Instant,
  { row, known, mirrored } = handOver(checkin, prompt, now),
): Promise<FirstSave> {
  if (prompt === 'none') {
    await writeNew(placed(row), () => latest(row), mirrored);
    return { checkin: row, outcome: 'saved' };
  }
  let decided: Decided | undefined;
  const decide = async () => {
    const id =
      known?.id ?? (await answeredBy(row.id)) ?? (prompt === 'not-known-yet' ? await waitingId(now) : undefined);
    decided = await answerRows(row, id, 'refuse');
    return decided.rows;
  };
  await write([placed(row)], decide, mirrored);
  if (!decided) throw new Error(`Nothing was decided for ${checkin.id}`);
  return { checkin: decided.checkin, outcome: decided.outcome };
}

/** Another page may have completed it from the mirror, with its prompt. */
const answeredBy = async (id: string) => (await db.checkins.get(id))?.promptId;
const waitingId = async (now: Temporal.Instant) => (await waitingAt(now))?.id;

/** Whatever has become of it since its tap: the later version stays. */
async function latest(checkin: Checkin): Promise<Placed[]> {
  const stored = await db.checkins.get(checkin.id);
  return [placed(stored && supersedes(stored, checkin) ? stored : checkin)];
}

/**
 * Saves what a form changed. Only the changed fields are taken over into the row that is stored by then,
 * so that two forms on one entry do not undo each other.
 * Answers the row as it is now, or `undefined` if it was deleted or erased meanwhile: then it stays so.
 */
export async function saveAgain(proposed: Checkin, change: CheckinChange): Promise<Checkin | undefined> {
  let result: Checkin | undefined;
  await write([placed(proposed)], async () => {
    const stored = await db.checkins.get(proposed.id);
    if (!stored) return [];
    if (stored.deletedAt !== undefined) return [placed(stored)];
    result = settled({ ...stored, ...change }, proposed, stored);
    return [placed(result)];
  });
  return result;
}

/** Takes a whole entry back and leaves a tombstone; the prompt it answered is open again while its time runs. */
export async function takeBack(checkin: Checkin, now: Temporal.Instant): Promise<void> {
  const grave = placed(tombstone(checkin, now));
  await write([grave], async () => {
    const stored = await db.checkins.get(checkin.id);
    const row = placed(tombstone(stored ?? checkin, later(stored, checkin, now)));
    const promptId = stored?.promptId ?? checkin.promptId;
    const prompt = promptId === undefined ? undefined : await db.prompts.get(promptId);
    if (prompt?.checkinId !== checkin.id) return [row];
    const other = await otherAnswer(prompt.id, checkin.id);
    return [row, placedPrompt(other ? answered(prompt, other.id, now) : reopened(prompt, now))];
  });
}

/** After a merge with another device's log two entries may answer one prompt; the ledger names one of them. */
async function otherAnswer(promptId: string, id: string): Promise<Checkin | undefined> {
  const all = await db.checkins.where('promptId').equals(promptId).toArray();
  return all.find((row) => row.id !== id && row.deletedAt === undefined);
}

/** An instant after both versions, whatever the clock says. */
function later(stored: Checkin | undefined, checkin: Checkin, now: Temporal.Instant): Temporal.Instant {
  const latest = stored && stored.updatedAt > checkin.updatedAt ? stored.updatedAt : checkin.updatedAt;
  return Temporal.Instant.from(laterText(latest, now));
}

/** Puts a deleted entry back as it was, in a version that is newer than its tombstone. */
export async function putBack(checkin: Checkin, now: Temporal.Instant): Promise<void> {
  const proposed = { ...checkin, updatedAt: laterText(checkin.updatedAt, now) };
  await write([placed(proposed)], async () => {
    const grave = await db.checkins.get(checkin.id);
    const row = { ...checkin, updatedAt: laterText((grave ?? checkin).updatedAt, now) };
    const prompt = row.promptId === undefined ? undefined : await db.prompts.get(row.promptId);
    if (!prompt) return [placed(row)];
    if (prompt.outcome === 'answered' && prompt.checkinId !== row.id) return [placed(onItsOwn(row))];
    return [placed(row), placedPrompt(answered(prompt, row.id, now))];
  });
}
