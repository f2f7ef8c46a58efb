import type { PlannedPrompt } from '../../domain/plan.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { firstOf, type Schedule } from '../../domain/schedule.ts';
import { arm, disarm } from '../../platform/alarms.ts';

/** A clock that jumps without a wake-up event is noticed after this long at the latest. */
const heartbeatMinutes = 15;
/** The heartbeat begins this long before a day's first prompt: 52 beats at the most on a day from 9 to 21. */
const leadMinutes = 60;

type Situation = {
  schedule: Schedule;
  waiting: Prompt | undefined;
  next: PlannedPrompt | undefined;
  now: Temporal.Instant;
  zone: string;
};

const earlier = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);
const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);

/**
 * `next` rings when something is due: a prompt begins, or the waiting one lapses. `heartbeat` rescues it
 * from clock jumps, from an hour before a day's first prompt until the last one's end. Without a plan
 * and a waiting prompt there is neither, and nothing wakes the worker.
 */
export async function armAlarms({ schedule, waiting, next, now, zone }: Situation): Promise<void> {
  const lapses = waiting && Temporal.Instant.from(waiting.expiresAt);
  const due = lapses && next ? earlier(lapses, next.at) : (lapses ?? next?.at);
  if (!due) {
    await Promise.all([disarm('next'), disarm('heartbeat')]);
    return;
  }
  await arm('next', { at: due }, now);
  const soonest = now.add({ minutes: heartbeatMinutes });
  const first = next && firstOf(schedule, next.day, zone);
  const begins = first && !waiting ? later(soonest, first.subtract({ minutes: leadMinutes })) : soonest;
  await arm('heartbeat', { at: begins, everyMinutes: heartbeatMinutes }, now);
}
