import { isPaused, type Pause } from './pause.ts';
import { localDay, promptsOfDay } from './planned.ts';
import type { PlannedPrompt } from './planning.ts';
import { type Schedule, unsettled } from './schedule.ts';

export type ComingDay = { day: string; prompts: (PlannedPrompt & { paused: boolean })[] };

/**
 * What is still to come today and on the days after it, as it will happen. Each prompt is on the day of the
 * clock on the wall: a window over midnight gives some of its prompts to the day after.
 */
export function comingDays(
  schedule: Schedule,
  known: ReadonlySet<string>,
  now: Temporal.Instant,
  zone: string,
  pause: Pause | undefined,
  count = 7,
): ComingDay[] {
  const today = localDay(now, zone);
  const prompts = Array.from({ length: count + unsettled.days }, (_, index) =>
    today.add({ days: index - unsettled.days }),
  )
    .flatMap((day) => promptsOfDay(schedule, day, zone))
    .filter(({ id, at }) => Temporal.Instant.compare(at, now) > 0 && !known.has(id))
    .map((prompt) => ({ ...prompt, paused: isPaused(pause, prompt.at) }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  return Array.from({ length: count }, (_, ahead) => {
    const day = today.add({ days: ahead });
    return { day: day.toString(), prompts: prompts.filter(({ at }) => localDay(at, zone).equals(day)) };
  });
}
