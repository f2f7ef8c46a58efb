import * as z from 'zod/mini';
import { instantText } from './day.ts';
import { clockTolerance, recorded } from './ledger.ts';
import { nextPrompt, Plan, type PlannedPrompt, promptsOn } from './plan.ts';
import type { Prompt } from './prompt.ts';
import { daySchema, instantSchema } from './time.ts';

/** Far above what any plan uses; ids have four digits. */
const mostSlots = 9000;

/**
 * What the worker must remember between two wakes: the plan in force and how far the ledger reaches.
 * Everything else is computed again from it.
 */
export const scheduleSchema = z.strictObject({
  /** Random text of this installation: two people with the same plan are asked at different times. */
  seed: z.string(),
  plan: Plan,
  /** Prompts at or before this instant were never planned by `plan`. */
  since: instantSchema,
  /** Slots that earlier plans used up on the days around a change of plan; numbering goes on behind them. */
  used: z.array(
    z.strictObject({ day: daySchema, slots: z.number().check(z.multipleOf(1), z.gte(0), z.lte(mostSlots)) }),
  ),
  /** All earlier days are complete in the ledger. */
  accountedFrom: daySchema,
  lastSeen: instantSchema,
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Further back than this nothing is recorded: after a year away a gap is a gap. */
const longestLookBack = { days: 366 };

/**
 * A window over midnight may belong to the day before, or to the one before that where the zone skips a
 * day; and a flight over the date line goes back by up to 26 hours.
 */
const unsettled = { days: 2 };

export function newSchedule(seed: string, plan: Plan, now: Temporal.Instant, zone: string): Schedule {
  const at = instantText(now);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return { seed, plan, since: at, used: [], accountedFrom: today.subtract(unsettled).toString(), lastSeen: at };
}

function renumbered({ used }: Schedule, prompt: PlannedPrompt): PlannedPrompt {
  const before = used.find(({ day }) => day === prompt.day)?.slots;
  if (before === undefined) return prompt;
  return { ...prompt, id: `${prompt.day}#${Number(prompt.id.slice(11)) + before}` };
}

/**
 * Rows for all planned prompts up to `now` that the ledger does not know.
 * Rule: counted by local day and slot, so that a slot jumped over in travel or sleep gets its row, and
 * one already handled under another zone gets no second.
 */
export function unrecorded(schedule: Schedule, known: Set<string>, now: Temporal.Instant, zone: string): Prompt[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const earliest = today.subtract(longestLookBack);
  const start = Temporal.PlainDate.from(schedule.accountedFrom);
  const rows: Prompt[] = [];
  let day = Temporal.PlainDate.compare(start, earliest) < 0 ? earliest : start;
  for (; Temporal.PlainDate.compare(day, today) <= 0; day = day.add({ days: 1 })) {
    for (const planned of promptsOn(schedule.plan, day, zone, schedule.seed)) {
      const prompt = renumbered(schedule, planned);
      const due = instantText(prompt.at) > schedule.since && Temporal.Instant.compare(prompt.at, now) <= 0;
      if (due && !known.has(prompt.id)) rows.push(recorded(prompt, zone, now));
    }
  }
  return rows;
}

/** The first prompt after `now` that the ledger does not know yet. */
export function upcoming(
  schedule: Schedule,
  known: Set<string>,
  now: Temporal.Instant,
  zone: string,
): PlannedPrompt | undefined {
  let after = now;
  // A ledger row ahead of the clock exists only after travel or a clock set back: a few days' worth at most.
  for (let tries = 0; tries <= 10 * 288; tries++) {
    const planned = nextPrompt(schedule.plan, after, zone, schedule.seed);
    if (!planned) return undefined;
    const prompt = renumbered(schedule, planned);
    if (!known.has(prompt.id)) return prompt;
    after = planned.at;
  }
  return undefined;
}

/** When the first prompt of a local day is due, or `undefined` on a day without any. */
export function firstOf(schedule: Schedule, day: string, zone: string): Temporal.Instant | undefined {
  return promptsOn(schedule.plan, Temporal.PlainDate.from(day), zone, schedule.seed)[0]?.at;
}

/** All days but the last few are complete from now on. */
export function accounted(schedule: Schedule, now: Temporal.Instant, zone: string): Schedule {
  const from = now.toZonedDateTimeISO(zone).toPlainDate().subtract(unsettled).toString();
  const seen = { ...schedule, lastSeen: instantText(now) };
  // A clock set back does not make complete days incomplete.
  return from > schedule.accountedFrom ? { ...seen, accountedFrom: from } : seen;
}

/** Whether the clock was put back since the last wake, by more than an ordinary correction. */
export function wentBack({ lastSeen }: Schedule, now: Temporal.Instant): boolean {
  return instantText(now.add(clockTolerance)) < lastSeen;
}

/**
 * The schedule for a clock that was put back: what was recorded of a time that has not come is to be
 * planned again, so that a clock that ran ahead for a while does not mean silence afterwards.
 */
export function rewound(schedule: Schedule, now: Temporal.Instant, zone: string): Schedule {
  const from = now.toZonedDateTimeISO(zone).toPlainDate().subtract(unsettled).toString();
  const at = instantText(now);
  return {
    ...schedule,
    accountedFrom: from < schedule.accountedFrom ? from : schedule.accountedFrom,
    since: at < schedule.since ? at : schedule.since,
    lastSeen: at,
  };
}

/**
 * Another plan from `now` on. Rows that exist for the days around the change keep their slots, and the
 * new plan's are numbered behind them, so that no id means two prompts.
 */
export function withPlan(schedule: Schedule, plan: Plan, known: Iterable<string>, now: Temporal.Instant): Schedule {
  const slots = new Map<string, number>();
  for (const id of known) {
    const day = id.slice(0, 10);
    const slot = Number(id.slice(11));
    if (day >= schedule.accountedFrom && slot <= mostSlots) slots.set(day, Math.max(slots.get(day) ?? 0, slot));
  }
  const used = [...slots].map(([day, count]) => ({ day, slots: count }));
  return { ...schedule, plan, since: instantText(now), used };
}
