import type { Checkin } from '../domain/checkin.ts';
import { laterText } from '../domain/day.ts';
import { answering, onItsOwn } from '../domain/entry.ts';
import { answered, canBeAnswered, promptToShow } from '../domain/ledger.ts';
import type { Prompt } from '../domain/prompt.ts';
import { db } from './db.ts';
import type { Placed } from './placed.ts';

export type AnswerOutcome = 'saved' | 'answered-elsewhere';
export type Decided = { checkin: Checkin; rows: Placed[]; outcome: AnswerOutcome };

const checkinRow = (row: Checkin): Placed => ({ table: 'checkins', row });
const ledgerRow = (row: Prompt): Placed => ({ table: 'prompts', row });

/**
 * Inside a transaction, the last word on a new check-in and the prompt it answers.
 * Rules: the time of the tap counts, so that a page that died is completed as if it had lived; a prompt
 * that lapsed leaves the entry on its own; one that another entry answered takes no second answer, and
 * the entry is refused (`refuse`) or kept on its own (`keep`, where nobody is there to be told).
 */
export async function answerRows(
  checkin: Checkin,
  promptId: string | undefined,
  ifTaken: 'refuse' | 'keep',
): Promise<Decided> {
  const prompt = promptId === undefined ? undefined : await readablePrompt(promptId);
  if (prompt?.outcome === 'answered' && prompt.checkinId === checkin.id) {
    const stored = (await db.checkins.get(checkin.id)) ?? checkin;
    return { checkin: stored, rows: [checkinRow(stored), ledgerRow(prompt)], outcome: 'saved' };
  }
  if (prompt?.outcome === 'answered' && ifTaken === 'refuse') {
    return { checkin, rows: [ledgerRow(prompt)], outcome: 'answered-elsewhere' };
  }
  const tapped = Temporal.Instant.from(checkin.savedAt);
  if (!prompt || !canBeAnswered(prompt, tapped)) {
    const own = newer(onItsOwn(checkin), checkin);
    return { checkin: own, rows: [checkinRow(own), ...(prompt ? [ledgerRow(prompt)] : [])], outcome: 'saved' };
  }
  const answer = newer(answering(checkin, prompt.id), checkin);
  return {
    checkin: answer,
    rows: [checkinRow(answer), ledgerRow(answered(prompt, answer.id, tapped))],
    outcome: 'saved',
  };
}

/** A version that differs from the proposal must win over it wherever the two are compared. */
function newer(decided: Checkin, proposed: Checkin): Checkin {
  if (JSON.stringify(decided) === JSON.stringify(proposed)) return proposed;
  return { ...decided, updatedAt: laterText(proposed.updatedAt, Temporal.Instant.from(proposed.updatedAt)) };
}

/**
 * A bad row must not keep a tap from being saved. What is looked at here is all that is compared; the
 * whole schema stays with the worker, which sets such rows aside, so that the popup is usable sooner.
 */
function isReadable({ plannedAt, expiresAt, updatedAt }: Prompt): boolean {
  return [plannedAt, expiresAt, updatedAt].every((text: unknown) => typeof text === 'string');
}

async function readablePrompt(id: string): Promise<Prompt | undefined> {
  const row = await db.prompts.get(id);
  return row && isReadable(row) ? row : undefined;
}

/** The prompt that waits at that moment. */
export async function waitingAt(now: Temporal.Instant): Promise<Prompt | undefined> {
  const open = await db.prompts.where('outcome').equals('open').toArray();
  return promptToShow(open.filter(isReadable), now);
}
