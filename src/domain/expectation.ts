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
  const first = Math.ceil((slot * whole) / plan.perDay);
  const end = Math.ceil(((slot + 1) * whole) / plan.perDay);
  // A part that spans two windows would name hours in which nobody is asked.
  if (slot < 0 || !axis.spans.some(({ from, to }) => from <= first && end <= to)) return exactly;
  const begins = axis.at(first);
  const last = axis.at(end - 1);
  // On the day of a clock change a prompt may be drawn outside its part of the wall clock.
  if (Temporal.Instant.compare(prompt.at, begins) < 0 || Temporal.Instant.compare(prompt.at, last) > 0) return exactly;
  const from = begins.toZonedDateTimeISO(zone);
  // On the wall clock: the minute after 02:59 may be 02:00 again, but the part ends at 03:00.
  const to = last.toZonedDateTimeISO(zone).toPlainTime().add({ minutes: 1 });
  return { day: from.toPlainDate(), from: from.toPlainTime(), to };
}
