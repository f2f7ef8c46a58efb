import { firstOf } from '../../domain/planned.ts';
import type { PlannedPrompt } from '../../domain/planning.ts';
import type { Prompt } from '../../domain/prompt.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { arm, disarm, ringNow } from '../../platform/alarms.ts';

/** A clock that jumps without a wake-up event is noticed after this long at the latest. */
const heartbeatMinutes = 15;
/** The heartbeat begins this long before a day's first prompt. */
const leadMinutes = 60;

type Situation = {
  schedule: Schedule;
  waiting: Prompt | undefined;
  /** When the waiting prompt needs something before it lapses. */
  step: Temporal.Instant | undefined;
  next: PlannedPrompt | undefined;
  now: Temporal.Instant;
  zone: string;
  isPaused: boolean;
  /** The clock may have jumped since the alarms were armed. */
  reckonAnew: boolean;
};

/** Rings in a while, and then again and again. */
export const armHeartbeat = (now: Temporal.Instant, at = now.add({ minutes: heartbeatMinutes })): Promise<void> =>
  arm('heartbeat', { at, everyMinutes: heartbeatMinutes }, now);

const earliest = (instants: (Temporal.Instant | undefined)[]) =>
  instants.filter((each) => each !== undefined).toSorted(Temporal.Instant.compare)[0];
const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);

/**
 * `next` rings when something is due: a prompt begins, needs a reminder, or lapses. `heartbeat` rescues it
 * from clock jumps, from an hour before a day's first prompt, or the first one after a pause, until the day's last one ends; while `next` is due
 * within one beat it does the beat's work, and the heartbeat goes on behind it. Without a plan and a
 * waiting prompt there is neither, and nothing wakes the worker.
 */
export async function armAlarms(situation: Situation): Promise<void> {
  const { schedule, waiting, step, next, now, zone, isPaused, reckonAnew } = situation;
  const lapses = waiting && Temporal.Instant.from(waiting.expiresAt);
  const due = earliest([lapses, step, next?.at]);
  if (!due) {
    await Promise.all([disarm('next'), disarm('heartbeat'), disarm('now')]);
    return;
  }
  await arm('next', { at: due }, now);
  const beat = now.add({ minutes: heartbeatMinutes });
  const soonest = Temporal.Instant.compare(due, beat) <= 0 ? due.add({ minutes: heartbeatMinutes }) : beat;
  const first = isPaused ? next?.at : next && firstOf(schedule, next.day, zone);
  const begins = first && !waiting ? later(soonest, first.subtract({ minutes: leadMinutes })) : soonest;
  await armHeartbeat(now, begins);
  // What rang for this wake has done its work.
  if (reckonAnew) ringNow();
  else await disarm('now');
}
