import { type ComingDay, comingDays } from '../domain/coming-days.ts';
import type { Pause } from '../domain/pause.ts';
import { upcoming } from '../domain/planned.ts';
import type { PlannedPrompt } from '../domain/planning.ts';
import type { Schedule } from '../domain/schedule.ts';
import { promptIdsFrom } from './prompts.ts';
import { readSchedule, readSettings } from './settings.ts';

export type Coming = {
  prompt: PlannedPrompt | undefined;
  schedule: Schedule;
  pause: Pause | undefined;
  hideTimes: boolean;
};

/** The next prompt by the plan in force, the ledger and the pause, as the worker will ask it. */
export async function comingPrompt(now: Temporal.Instant, zone: string): Promise<Coming | undefined> {
  const schedule = await readSchedule();
  if (!schedule) return undefined;
  const { pause, hideTimes = false } = await readSettings();
  const known = await promptIdsFrom(schedule.accountedFrom);
  return { prompt: upcoming(schedule, known, now, zone, pause), schedule, pause, hideTimes };
}

export type ComingWeek = { days: ComingDay[]; schedule: Schedule };

/** The coming seven days as the worker will ask them; `undefined` before its first wake. */
export async function comingWeek(now: Temporal.Instant, zone: string): Promise<ComingWeek | undefined> {
  const schedule = await readSchedule();
  if (!schedule) return undefined;
  const { pause } = await readSettings();
  const known = await promptIdsFrom(schedule.accountedFrom);
  return { days: comingDays(schedule, known, now, zone, pause), schedule };
}
