import type { Checkin } from '../checkin.ts';
import { minuteOfDay } from '../day.ts';
import type { Prompt } from '../prompt.ts';
import { branches, type Levels, leadingBranches, partsOf, stateOf } from '../state.ts';
import { type DayTime, noSums, type Sums, type Tally } from './sums.ts';

/** Longer gaps join nothing: what lay between is not known. Source: the project's rules of analysis. */
export const longestGapMinutes = 360;

export function dayTimeOf(minute: number): DayTime {
  if (minute < 5 * 60 || minute >= 22 * 60) return 'night';
  return minute < 11 * 60 ? 'morning' : minute < 17 * 60 ? 'midday' : 'evening';
}

const minutesBetween = (a: Checkin, b: Checkin): number =>
  Math.round(Temporal.Instant.from(b.at).since(Temporal.Instant.from(a.at)).total('minutes'));

function tally(to: Tally, levels: Levels): void {
  const parts = partsOf(levels);
  if (!parts) return;
  to.count++;
  for (const branch of branches) to.parts[branch] += parts[branch];
}

const raise = (counts: Partial<Record<string, number>>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function sumCheckin(sums: Sums, checkin: Checkin, seenToday: Set<string>): void {
  const { levels, source } = checkin;
  const state = stateOf(levels);
  raise(sums.states, state);
  if (source === 'prompted') sums.prompted++;
  else sums.self++;
  if (checkin.eased !== '') sums.glimmers.push(checkin.id);
  if (state === 'unsure') {
    sums.unsure++;
  } else {
    const time = dayTimeOf(minuteOfDay(checkin));
    tally(sums.all, levels);
    tally(sums.times[time], levels);
    const cell = `${Temporal.PlainDate.from(checkin.day).dayOfWeek}.${time}`;
    sums.cells[cell] ??= {};
    raise(sums.cells[cell], state);
  }
  const leaders = leadingBranches(levels);
  for (const branch of leaders) sums.leads[branch]++;
  for (const { id } of checkin.sensations) {
    sums.sensed[id] ??= { count: 0, days: 0, with: {} };
    const sensed = sums.sensed[id];
    sensed.count++;
    if (isFirst(id)) sensed.days++;
    for (const branch of leaders) {
      sensed.with[branch] ??= { count: 0, days: 0 };
      const seen = sensed.with[branch];
      seen.count++;
      if (isFirst(`${id} ${branch}`)) seen.days++;
    }
  }

  function isFirst(key: string): boolean {
    const first = !seenToday.has(key);
    seenToday.add(key);
    return first;
  }
}

/** Pairs of successive check-ins. One that says "not sure" joins nothing: what it was is not known. */
function sumPairs(sums: Sums, checkins: readonly Checkin[]): void {
  for (const [index, next] of checkins.entries()) {
    const before = checkins[index - 1];
    if (!before) continue;
    const [from, to] = [stateOf(before.levels), stateOf(next.levels)];
    const gap = minutesBetween(before, next);
    if (from === 'unsure' || to === 'unsure' || gap > longestGapMinutes) continue;
    raise(sums.pairs, `${from}>${to}`);
    raise(sums.gaps, `${gap}`);
  }
}

/**
 * Times until settled again. One begins with the first check-in without ventral after one with it and ends
 * with the next one with it. What happened lies between two bounds: from the first to the last check-in
 * without, and from the last one with before to the first one with after. A gap of more than six hours, or
 * the day's end, leaves it open.
 */
function sumRecoveries(sums: Sums, checkins: readonly Checkin[]): void {
  let settled: Checkin | undefined;
  let first: Checkin | undefined;
  let last: Checkin | undefined;
  for (const checkin of checkins) {
    const before = last ?? settled;
    if (before && minutesBetween(before, checkin) > longestGapMinutes) {
      if (first) sums.unended++;
      settled = first = last = undefined;
    }
    if (checkin.levels.ventral >= 1) {
      if (settled && first && last)
        sums.recoveries.push([minutesBetween(first, last), minutesBetween(settled, checkin)]);
      settled = checkin;
      first = last = undefined;
    } else if (settled) {
      first ??= checkin;
      last = checkin;
    }
  }
  if (first) sums.unended++;
}

/**
 * The sums of one local day, from its check-ins and its lines of the ledger in any order.
 * Source: the project's rules of analysis; each figure made from them says its own.
 */
export function sumsOfDay(checkins: readonly Checkin[], prompts: readonly Prompt[]): Sums {
  const sums = noSums();
  const present = checkins.filter(({ deletedAt }) => deletedAt === undefined);
  const counted = present.filter(({ source }) => source !== 'earlier').sort((a, b) => (a.at < b.at ? -1 : 1));
  sums.earlier = present.length - counted.length;
  sums.days = counted.length > 0 ? 1 : 0;
  const seenToday = new Set<string>();
  for (const checkin of counted) sumCheckin(sums, checkin, seenToday);
  sumPairs(sums, counted);
  sumRecoveries(
    sums,
    counted.filter(({ levels }) => stateOf(levels) !== 'unsure'),
  );
  for (const { outcome, shownAt } of prompts) {
    sums.prompts[outcome] ??= { planned: 0, shown: 0 };
    sums.prompts[outcome].planned++;
    if (shownAt !== undefined) sums.prompts[outcome].shown++;
  }
  return sums;
}
