import { instantText } from './day.ts';
import type { Asking, Dense } from './dense.ts';
import { clockTolerance } from './ledger.ts';
import type { Plan } from './plan.ts';
import { mostSlots } from './stored.ts';

/**
 * What the worker must remember between two wakes: the plan in force and how far the ledger reaches.
 * Everything else is computed again from it.
 */
export type Schedule = {
  /** Random text of this installation: two people with the same plan are asked at different times. */
  seed: string;
  plan: Plan;
  dense?: Dense | undefined;
  /** Slots that lay at or before this instant, on the clock of `sinceZone`, were never planned. */
  since: string;
  sinceZone?: string | undefined;
  /** Slots that earlier plans used up on the days around a change of plan; numbering goes on behind them. */
  used: { day: string; slots: number }[];
  /** All earlier days are complete in the ledger. */
  accountedFrom: string;
  lastSeen: string;
};

/**
 * A window over midnight may belong to the day before, or to the one before that where the zone skips a
 * day; and a flight over the date line goes back by up to 26 hours.
 */
export const unsettled = { days: 2 };

/** Everything that a person chose about being asked, as the schedule remembers it. */
const wished = ({ plan, dense }: Asking): Asking => (dense ? { plan, dense } : { plan });

export function newSchedule(seed: string, asking: Asking, now: Temporal.Instant, zone: string): Schedule {
  const at = instantText(now);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return {
    seed,
    ...wished(asking),
    since: at,
    sinceZone: zone,
    used: [],
    accountedFrom: today.subtract(unsettled).toString(),
    lastSeen: at,
  };
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
    ...(at < schedule.since ? { since: at, sinceZone: zone } : {}),
    lastSeen: at,
  };
}

/** Whether the person wants to be asked otherwise than the schedule does. */
export function isOutdated(schedule: Schedule, asking: Asking): boolean {
  return JSON.stringify(wished(asking)) !== JSON.stringify(wished(schedule));
}

/**
 * Another plan from `now` on. Rows that exist for the days around the change keep their slots, and the
 * new plan's are numbered behind them, so that no id means two prompts.
 */
export function withPlan(
  schedule: Schedule,
  asking: Asking,
  known: Iterable<string>,
  now: Temporal.Instant,
  zone: string,
): Schedule {
  const slots = new Map<string, number>();
  for (const id of known) {
    const day = id.slice(0, 10);
    const slot = Number(id.slice(11));
    if (day >= schedule.accountedFrom && slot <= mostSlots) slots.set(day, Math.max(slots.get(day) ?? 0, slot));
  }
  const used = [...slots].map(([day, count]) => ({ day, slots: count }));
  const { dense: _before, ...rest } = schedule;
  return { ...rest, ...wished(asking), since: instantText(now), sinceZone: zone, used };
}
