import type { Asking } from '../../src/domain/dense.ts';
import { lapsedAmong, promptToShow } from '../../src/domain/ledger.ts';
import { isPaused, type Pause } from '../../src/domain/pause.ts';
import { unrecorded, upcoming } from '../../src/domain/planned.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import { accounted, isOutdated, newSchedule, type Schedule, withPlan } from '../../src/domain/schedule.ts';

/** What an installation remembers, without browser and database. */
export type Ledger = { schedule: Schedule; rows: Map<string, Prompt> };

export function newLedger(asking: Asking, now: Temporal.Instant, zone: string, seed = 'seed'): Ledger {
  return { schedule: newSchedule(seed, asking, now, zone), rows: new Map() };
}

/** As the worker reads it: the ids of the days that are not complete yet. */
export function knownTo({ schedule, rows }: Ledger): Set<string> {
  return new Set([...rows.keys()].filter((id) => id >= schedule.accountedFrom));
}

export function next(ledger: Ledger, now: Temporal.Instant, zone: string, pause?: Pause) {
  return upcoming(ledger.schedule, knownTo(ledger), now, zone, pause);
}

/**
 * One wake: records what became due, ends what lapsed, and hands over the rows that it added and the
 * prompt to show. An id that gets a second row is an error.
 */
export function wake(
  ledger: Ledger,
  now: Temporal.Instant,
  zone: string,
  { asking = ledger.schedule as Asking, pause = undefined as Pause | undefined } = {},
) {
  const added = unrecorded(ledger.schedule, knownTo(ledger), now, zone, pause);
  for (const row of added) {
    if (ledger.rows.has(row.id)) throw new Error(`A second row for ${row.id}`);
    ledger.rows.set(row.id, row);
  }
  for (const row of lapsedAmong([...ledger.rows.values()], now, isPaused(pause, now))) ledger.rows.set(row.id, row);
  ledger.schedule = accounted(ledger.schedule, now, zone);
  if (isOutdated(ledger.schedule, asking)) {
    ledger.schedule = withPlan(ledger.schedule, asking, knownTo(ledger), now, zone);
  }
  return { added, waiting: promptToShow([...ledger.rows.values()], now) };
}
