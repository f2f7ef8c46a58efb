import type { PlannedPrompt } from '../domain/plan.ts';
import { type Schedule, upcoming } from '../domain/schedule.ts';
import { promptIdsFrom } from './prompts.ts';
import { readSchedule } from './settings.ts';

export type Coming = { prompt: PlannedPrompt; schedule: Schedule };

/** The next prompt by the plan in force and the ledger, as the worker will ask it. */
export async function comingPrompt(now: Temporal.Instant, zone: string): Promise<Coming | undefined> {
  const schedule = await readSchedule();
  if (!schedule) return undefined;
  const prompt = upcoming(schedule, await promptIdsFrom(schedule.accountedFrom), now, zone);
  return prompt && { prompt, schedule };
}
