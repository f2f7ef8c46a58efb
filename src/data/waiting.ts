import { ended, type Prompt, promptToShow, shown } from '../domain/prompt.ts';
import { db } from './db.ts';
import type { Placed } from './mirror.ts';
import { write } from './store.ts';

export const promptRow = (row: Prompt): Placed => ({ table: 'prompts', row });

/** The prompt that waits for an answer now. */
export async function waitingPrompt(now: () => Temporal.Instant): Promise<Prompt | undefined> {
  return promptToShow(await db.prompts.where('outcome').equals('open').toArray(), now());
}

/** Changes a row as long as it is open; one that was answered meanwhile stays as it is. */
async function changeWhileOpen(changed: Prompt): Promise<void> {
  await write([promptRow(changed)], async () => {
    const stored = await db.prompts.get(changed.id);
    return [promptRow(stored && stored.outcome !== 'open' ? stored : changed)];
  });
}

/** Not now: a prompt that the person chose to leave. */
export function dismissPrompt(prompt: Prompt, now: Temporal.Instant): Promise<void> {
  return changeWhileOpen(ended(prompt, 'dismissed', now));
}

export function markShown(prompt: Prompt, now: Temporal.Instant): Promise<void> {
  return changeWhileOpen(shown(prompt, now));
}
