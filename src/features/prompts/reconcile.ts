import { forgetFuture, openPrompts, promptIdsFrom, recordLedger } from '../../data/prompts.ts';
import { tidySchedule, tidySettings } from '../../data/settings.ts';
import { openStore } from '../../data/store.ts';
import { lapsedAmong, promptToShow } from '../../domain/ledger.ts';
import { isPaused } from '../../domain/pause.ts';
import { unrecorded, upcoming } from '../../domain/planned.ts';
import type { Prompt } from '../../domain/prompt.ts';
import {
  accounted,
  isOutdated,
  newSchedule,
  rewound,
  type Schedule,
  wentBack,
  withPlan,
} from '../../domain/schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import { now as clockNow, zone as clockZone } from '../../platform/clock.ts';
import { armAlarms, armHeartbeat } from './arm-alarms.ts';
import { hintAtUnanswered } from './hint.ts';
import { present } from './present.ts';

type Occasion = {
  /** The browser has just started and forgot what it showed. */
  afterStart?: boolean;
  /** A sign of the person. After a while without any wake the clock may have jumped: the alarms are reckoned anew. */
  someoneIsThere?: boolean;
};

/**
 * Brings ledger, prompt, alarms and badge in line with the present. Every wake of the worker and every
 * opening of a page calls it; it computes everything from the stored plan and ledger, so that it does not
 * matter which wake was missed. One at a time, whoever calls.
 */
export function reconcile({ afterStart = false, someoneIsThere = false }: Occasion = {}): Promise<void> {
  return navigator.locks.request('reconcile', async () => {
    try {
      await bringUpToDate(afterStart, someoneIsThere);
    } catch (error) {
      // A disk that is full, say, may have room by then; in Firefox no alarm outlives a restart.
      await armHeartbeat(clockNow());
      throw error;
    }
  });
}

async function bringUpToDate(afterStart: boolean, someoneIsThere: boolean): Promise<void> {
  await openStore();
  const now = clockNow();
  const zone = clockZone();
  const settings = await tidySettings();
  const { schedule, waiting, lapsed, unseen } = await bringLedgerUpToDate(settings, now, zone);
  const { reminder, pause } = settings;
  const step = await present(waiting, { schedule, reminder, again: afterStart, now });
  const next = upcoming(schedule, await promptIdsFrom(schedule.accountedFrom), now, zone, pause);
  await armAlarms({
    schedule,
    waiting,
    step,
    next,
    now,
    zone,
    isPaused: isPaused(pause, now),
    reckonAnew: someoneIsThere && unseen,
  });
  if (lapsed && reminder === 'notification') await hintAtUnanswered();
}

/** Wakes that follow each other more closely than this leave no room for a jump that matters. */
const momentSeconds = 60;

type UpToDate = {
  schedule: Schedule;
  waiting: Prompt | undefined;
  lapsed: boolean;
  /** By the clock, more than a moment has passed since the last wake, or less than nothing. */
  unseen: boolean;
};

/** Records what became due or lapsed before anything is shown: a worker killed in between shows it next time. */
async function bringLedgerUpToDate(settings: Settings, now: Temporal.Instant, zone: string): Promise<UpToDate> {
  const { pause } = settings;
  const { schedule: before, unseen } = await scheduleInForce(settings, now, zone);
  const known = await promptIdsFrom(before.accountedFrom);
  const found = unrecorded(before, known, now, zone, pause);
  const open = [...(await openPrompts()), ...found.filter(({ outcome }) => outcome === 'open')];
  const lapsed = lapsedAmong(open, now, isPaused(pause, now));
  const rows = [...found.filter(({ id }) => !lapsed.some((row) => row.id === id)), ...lapsed];
  for (const { id } of rows) known.add(id);
  let schedule = accounted(before, now, zone);
  if (isOutdated(schedule, settings)) schedule = withPlan(schedule, settings, known, now, zone);
  await recordLedger(rows, schedule);
  return { schedule, waiting: promptToShow(await openPrompts(), now), lapsed: lapsed.length > 0, unseen };
}

type InForce = { schedule: Schedule; unseen: boolean };

async function scheduleInForce(settings: Settings, now: Temporal.Instant, zone: string): Promise<InForce> {
  const stored = await tidySchedule();
  if (!stored) return { schedule: newSchedule(crypto.randomUUID(), settings, now, zone), unseen: false };
  const gap = now.since(Temporal.Instant.from(stored.lastSeen)).total('seconds');
  const unseen = Math.abs(gap) > momentSeconds;
  if (!wentBack(stored, now)) return { schedule: stored, unseen };
  await forgetFuture(now);
  return { schedule: rewound(stored, now, zone), unseen };
}
