import { ended, shown } from '../domain/ledger.ts';
import type { Prompt } from '../domain/prompt.ts';
import { settled } from '../domain/settled.ts';
import { waitingAt } from './answer.ts';
import { db } from './db.ts';
import type { Placed } from './placed.ts';
import { write } from './store.ts';

export const promptRow = (row: Prompt): Placed => ({ table: 'prompts', row });

/** The prompt that waits for an answer now. */
export async function waitingPrompt(now: () => Temporal.Instant): Promise<Prompt | undefined> {
  return waitingAt(now());
}

/** Changes a row as long as it is open; one that was answered meanwhile stays as it is. */
async function changeWhileOpen(prompt: Prompt, change: (prompt: Prompt) => Prompt): Promise<void> {
  const proposed = change(prompt);
  await write([promptRow(proposed)], async () => {
    const stored = await db.prompts.get(prompt.id);
    // Erased meanwhile: then it stays so.
    if (!stored) return [];
    return [promptRow(stored.outcome === 'open' ? settled(change(stored), proposed, stored) : stored)];
  });
}

/** Not now: a prompt that the person chose to leave. */
export function dismissPrompt(prompt: Prompt, now: Temporal.Instant): Promise<void> {
  return changeWhileOpen(prompt, (row) => ended(row, 'dismissed', now));
}

export function markShown(prompt: Prompt, now: Temporal.Instant): Promise<void> {
  return changeWhileOpen(prompt, (row) => shown(row, now));
}
