import { instantText } from './day.ts';
import { planOn } from './dense.ts';
import { recorded } from './ledger.ts';
import { isPaused, type Pause } from './pause.ts';
import { type PlannedPrompt, promptsOn } from './planning.ts';
import type { Prompt } from './prompt.ts';
import { type Schedule, unsettled } from './schedule.ts';

/** Further back than this nothing is recorded: after a year away a gap is a gap. */
const longestLookBack = { days: 366 };
/** A plan for one weekday is found even if the zone skips just that one. */
const daysAhead = 15;

export const localDay = (instant: Temporal.Instant, zone: string) => instant.toZonedDateTimeISO(zone).toPlainDate();
const laterDay = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? b : a);

/**
 * Whether a slot lay ahead when the plan came into force. The clock of that place decides: a slot that was
 * to come there is accounted for wherever the person is by then, also where its local time is over.
 */
function layAhead(schedule: Schedule, prompt: PlannedPrompt, zone: string): boolean {
  const { since, sinceZone = zone, seed } = schedule;
  const day = Temporal.PlainDate.from(prompt.day);
  const { days: ahead } = localDay(Temporal.Instant.from(since), sinceZone).until(day, { largestUnit: 'days' });
  if (ahead > 0) return true;
  if (ahead < -3) return false;
  const there =
    sinceZone === zone
      ? prompt
      : promptsOn(planOn(schedule, prompt.day), day, sinceZone, seed).find(({ id }) => id === prompt.id);
  return instantText((there ?? prompt).at) > since;
}

function renumbered({ used }: Schedule, prompt: PlannedPrompt): PlannedPrompt {
  const before = used.find(({ day }) => day === prompt.day)?.slots;
  if (before === undefined) return prompt;
  return { ...prompt, id: `${prompt.day}#${Number(prompt.id.slice(11)) + before}` };
}

/** What the schedule asks on a local day, in order of time, under the ids of the ledger. */
export function promptsOfDay(schedule: Schedule, day: Temporal.PlainDate, zone: string): PlannedPrompt[] {
  return promptsOn(planOn(schedule, day.toString()), day, zone, schedule.seed)
    .filter((prompt) => layAhead(schedule, prompt, zone))
    .map((prompt) => renumbered(schedule, prompt));
}

/**
 * Rows for all planned prompts up to `now` that the ledger does not know.
 * Rule: counted by local day and slot, so that a slot jumped over in travel or sleep gets its row, and
 * one already handled under another zone gets no second.
 */
export function unrecorded(
  schedule: Schedule,
  known: ReadonlySet<string>,
  now: Temporal.Instant,
  zone: string,
  pause?: Pause,
): Prompt[] {
  const today = localDay(now, zone);
  const rows: Prompt[] = [];
  let day = laterDay(Temporal.PlainDate.from(schedule.accountedFrom), today.subtract(longestLookBack));
  for (; Temporal.PlainDate.compare(day, today) <= 0; day = day.add({ days: 1 })) {
    for (const prompt of promptsOfDay(schedule, day, zone)) {
      if (Temporal.Instant.compare(prompt.at, now) > 0 || known.has(prompt.id)) continue;
      rows.push(recorded(prompt, zone, now, isPaused(pause, prompt.at)));
    }
  }
  return rows;
}

/** The first prompt after `now` that the ledger does not know yet and no pause covers. */
export function upcoming(
  schedule: Schedule,
  known: ReadonlySet<string>,
  now: Temporal.Instant,
  zone: string,
  pause?: Pause,
): PlannedPrompt | undefined {
  const today = localDay(now, zone);
  // Behind a long pause, and where a denser plan begins one day, the search begins anew.
  const starts = [today];
  if (isPaused(pause, now)) starts.push(localDay(Temporal.Instant.from(pause?.until ?? ''), zone));
  if (schedule.dense) starts.push(laterDay(today, Temporal.PlainDate.from(schedule.dense.from)));
  const found = starts.flatMap((start) => firstFrom(start) ?? []);
  return found.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))[0];

  function firstFrom(start: Temporal.PlainDate): PlannedPrompt | undefined {
    let first: PlannedPrompt | undefined;
    let last = daysAhead;
    for (let ahead = -unsettled.days; ahead <= last; ahead++) {
      const candidate = promptsOfDay(schedule, start.add({ days: ahead }), zone).find(
        ({ id, at }) => Temporal.Instant.compare(at, now) > 0 && !known.has(id) && !isPaused(pause, at),
      );
      if (!candidate || (first && Temporal.Instant.compare(first.at, candidate.at) <= 0)) continue;
      first = candidate;
      // A later day's plan may begin before this day's window over midnight has ended.
      last = Math.min(last, ahead + 1);
    }
    return first;
  }
}

/** When the first prompt of a local day is due, or `undefined` on a day without any. */
export function firstOf(schedule: Schedule, day: string, zone: string): Temporal.Instant | undefined {
  return promptsOfDay(schedule, Temporal.PlainDate.from(day), zone)[0]?.at;
}
