import type { Plan } from './plan.ts';
import { type PlannedPrompt, promptsOn } from './planning.ts';
import { axisOf, totalLength } from './window.ts';

/** When a prompt may be expected, on the wall clock; `to` is missing where the time itself is no surprise. */
export type Expectation = { day: Temporal.PlainDate; from: Temporal.PlainTime; to?: Temporal.PlainTime };

/** The moment itself, where it need not be a surprise. */
export function exactTime({ at }: PlannedPrompt, zone: string): Expectation {
  const local = at.toZonedDateTimeISO(zone);
  return { day: local.toPlainDate(), from: local.toPlainTime() };
}

function isWithin(at: Temporal.Instant, from: Temporal.Instant, to: Temporal.Instant): boolean {
  return Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) <= 0;
}

/**
 * What may be said of a coming prompt without giving the moment away.
 * Rule: for a random plan the part of the windows that its slot is drawn from, otherwise the time.
 */
export function expectationOf(plan: Plan, prompt: PlannedPrompt, zone: string, seed: string): Expectation {
  const exactly = exactTime(prompt, zone);
  if (plan.kind !== 'random') return exactly;
  const day = Temporal.PlainDate.from(prompt.day);
  const slot = promptsOn(plan, day, zone, seed).findIndex(({ at }) => at.equals(prompt.at));
  const axis = axisOf(plan.windows, day, zone, false);
  const whole = totalLength(plan.windows);
  // A part that spans two windows would name hours in which nobody is asked: only what lies in the prompt's own.
  const own = axis.spans.find(({ from, to }) => from < to && isWithin(prompt.at, axis.at(from), axis.at(to - 1)));
  if (slot < 0 || !own) return exactly;
  const first = Math.max(own.from, Math.ceil((slot * whole) / plan.perDay));
  const end = Math.min(own.to, Math.ceil(((slot + 1) * whole) / plan.perDay));
  if (first >= end) return exactly;
  const begins = axis.at(first);
  const last = axis.at(end - 1);
  // On the day of a clock change a prompt may be drawn outside its part of the wall clock.
  if (!isWithin(prompt.at, begins, last)) return exactly;
  const from = begins.toZonedDateTimeISO(zone);
  // On the wall clock: the minute after 02:59 may be 02:00 again, but the part ends at 03:00.
  const to = last.toZonedDateTimeISO(zone).toPlainTime().add({ minutes: 1 });
  return { day: from.toPlainDate(), from: from.toPlainTime(), to };
}
