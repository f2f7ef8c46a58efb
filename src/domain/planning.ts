import { placesAtRandom } from './placing.ts';
import type { Plan } from './plan.ts';
import { axisOf, quietMinutes, toInstant, totalLength } from './window.ts';

type AskingPlan = Exclude<Plan, { kind: 'none' }>;

/**
 * Four prompts a day, one in each quarter of 09:00 to 21:00, open for half an hour.
 * Source: compliance does not depend on the number of prompts (Wrzus & Neubauer 2023), and length hurts
 * where frequency hardly does (Eisele et al. 2022); see the README's "Why it asks as it does".
 */
export const defaultPlan: Plan = {
  kind: 'random',
  perDay: 4,
  windows: [{ from: '09:00', to: '21:00' }],
  minGapMinutes: 90,
  days: [1, 2, 3, 4, 5, 6, 7],
  expiryMinutes: 30,
  nudgeMinutes: 15,
};

export type PlannedPrompt = {
  /** `<day>#<slot>`, slots counted from 1 */
  id: string;
  day: string;
  at: Temporal.Instant;
  expiresAt: Temporal.Instant;
};

function randomInstants(plan: Extract<Plan, { kind: 'random' }>, day: Temporal.PlainDate, zone: string, seed: string) {
  const { perDay, minGapMinutes: gap, windows } = plan;
  const whole = totalLength(windows);
  let axis = axisOf(windows, day, zone, true);
  // Hardly anything of the windows exists on this day: their times move forward by the missing hour.
  if (axis.length < perDay) axis = axisOf(windows, day, zone, false);
  const roomForGap = axis.length > (perDay - 1) * gap;
  const positions = placesAtRandom({
    length: axis.length,
    gap: roomForGap ? gap : Math.floor(axis.length / perDay),
    quiet: quietMinutes(windows),
    starts: Array.from({ length: perDay }, (_, slot) => axis.fromWall(Math.ceil((slot * whole) / perDay))),
    seed: JSON.stringify([seed, day.toString(), perDay, gap, windows]),
  });
  return positions.map((position) => axis.at(position));
}

function intervalInstants(plan: Extract<Plan, { kind: 'interval' }>, day: Temporal.PlainDate, zone: string) {
  let axis = axisOf(plan.windows, day, zone, true);
  if (axis.length === 0) axis = axisOf(plan.windows, day, zone, false);
  return axis.spans.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from) / plan.everyMinutes) }, (_, step) =>
      axis.at(from + step * plan.everyMinutes),
    ),
  );
}

function instantsOn(plan: AskingPlan, day: Temporal.PlainDate, zone: string, seed: string): Temporal.Instant[] {
  switch (plan.kind) {
    case 'random':
      return randomInstants(plan, day, zone, seed);
    case 'interval':
      return intervalInstants(plan, day, zone);
    case 'fixed':
      return plan.times.toSorted().map((time) => toInstant(day.toPlainDateTime(Temporal.PlainTime.from(time)), zone));
  }
}

/**
 * The prompts that belong to a local day, in order of time; the same arguments always give the same.
 * Rules: none on a weekday left out or on a day that the zone skipped (Apia, 30 December 2011). A local
 * time that does not exist moves forward by the gap; one that happens twice is used once. Two fixed
 * times that a clock change lays on one instant ask once. On a day that the clock change makes too
 * short for the plan's gap, the count is kept and the gap shrinks.
 * @throws RangeError for a zone that the engine does not know
 */
export function promptsOn(plan: Plan, day: Temporal.PlainDate, zone: string, seed: string): PlannedPrompt[] {
  if (plan.kind === 'none' || !plan.days.includes(day.dayOfWeek)) return [];
  if (!day.toZonedDateTime(zone).toPlainDate().equals(day)) return [];
  const name = day.toString();
  return instantsOn(plan, day, zone, seed)
    .map((at, slot) => ({
      id: `${name}#${slot + 1}`,
      day: name,
      at,
      expiresAt: at.add({ minutes: plan.expiryMinutes }),
    }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
    .filter((prompt, index, all) => index === 0 || !all[index - 1]?.at.equals(prompt.at));
}

/**
 * The first prompt strictly after `now`, or `undefined` where the plan asks no more.
 * Looks from two days before (a window may run over midnight and over a day that the zone skips) to two
 * weeks ahead, so that a plan for one weekday is found even if the zone skips just that one.
 */
export function nextPrompt(plan: Plan, now: Temporal.Instant, zone: string, seed: string): PlannedPrompt | undefined {
  if (plan.kind === 'none') return undefined;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = -2; ahead <= 15; ahead++) {
    const found = promptsOn(plan, today.add({ days: ahead }), zone, seed).find(
      ({ at }) => Temporal.Instant.compare(at, now) > 0,
    );
    if (found) return found;
  }
  return undefined;
}
