import { forgetFuture, openPrompts, promptIdsFrom, recordLedger } from '../../data/prompts.ts';
import { tidySchedule, tidySettings } from '../../data/settings.ts';
import { openStore } from '../../data/store.ts';
import { lapsedAmong, promptToShow } from '../../domain/ledger.ts';
import type { Prompt } from '../../domain/prompt.ts';
import {
  accounted,
  newSchedule,
  rewound,
  type Schedule,
  unrecorded,
  upcoming,
  wentBack,
  withPlan,
} from '../../domain/schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import { now as clockNow, zone as clockZone } from '../../platform/clock.ts';
import { armAlarms } from './arm-alarms.ts';
import { present } from './present.ts';

/**
 * Brings ledger, prompt, alarms and badge in line with the present. Every wake of the worker and every
 * opening of a page calls it; it computes everything from the stored plan and ledger, so that it does not
 * matter which wake was missed. One at a time, whoever calls.
 */
export function reconcile({ afterStart = false } = {}): Promise<void> {
  return navigator.locks.request('reconcile', async () => {
    await openStore();
    const now = clockNow();
    const zone = clockZone();
    const settings = await tidySettings();
    const { schedule, waiting } = await bringLedgerUpToDate(settings, now, zone);
    await present(waiting, settings.reminder, { again: afterStart, now });
    const known = await promptIdsFrom(schedule.accountedFrom);
    await armAlarms({ schedule, waiting, next: upcoming(schedule, known, now, zone), now, zone });
  });
}

type UpToDate = { schedule: Schedule; waiting: Prompt | undefined };

/** Records what became due or lapsed before anything is shown: a worker killed in between shows it next time. */
async function bringLedgerUpToDate(settings: Settings, now: Temporal.Instant, zone: string): Promise<UpToDate> {
  const before = await scheduleInForce(settings, now, zone);
  const known = await promptIdsFrom(before.accountedFrom);
  const found = unrecorded(before, known, now, zone);
  const open = [...(await openPrompts()), ...found.filter(({ outcome }) => outcome === 'open')];
  const lapsed = lapsedAmong(open, now);
  const rows = [...found.filter(({ id }) => !lapsed.some((row) => row.id === id)), ...lapsed];
  for (const { id } of rows) known.add(id);
  let schedule = accounted(before, now, zone);
  if (JSON.stringify(settings.plan) !== JSON.stringify(schedule.plan)) {
    schedule = withPlan(schedule, settings.plan, known, now);
  }
  await recordLedger(rows, schedule);
  return { schedule, waiting: promptToShow(await openPrompts(), now) };
}

async function scheduleInForce(settings: Settings, now: Temporal.Instant, zone: string): Promise<Schedule> {
  const stored = await tidySchedule();
  if (!stored) return newSchedule(crypto.randomUUID(), settings.plan, now, zone);
  if (!wentBack(stored, now)) return stored;
  await forgetFuture(now);
  return rewound(stored, now, zone);
}
