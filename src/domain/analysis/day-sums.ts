import type { Checkin } from '../checkin.ts';
import { minuteOfDay } from '../day.ts';
import type { Prompt } from '../prompt.ts';
import { branches, type Levels, leadingBranches, partsOf, stateOf } from '../state.ts';
import { type Counting, isCounted } from './counting.ts';
import { type DayTime, noSums, type Sums, type Tally } from './sums.ts';

/** Minutes. Longer gaps join nothing: what lay between is not known. Source: the project's rules of analysis. */
export const longestGapMinutes = 360;

/** The part of the day in which a minute after local midnight lies. */
export function dayTimeOf(minute: number): DayTime {
  if (minute < 5 * 60 || minute >= 22 * 60) return 'night';
  return minute < 11 * 60 ? 'morning' : minute < 17 * 60 ? 'midday' : 'evening';
}

const minutesBetween = (a: Checkin, b: Checkin): number =>
  (Temporal.Instant.from(b.at).epochMilliseconds - Temporal.Instant.from(a.at).epochMilliseconds) / 60_000;

/** In order of time; of two at the same instant the one that was saved first, and at last by id: never by chance. */
function inOrder(a: Checkin, b: Checkin): number {
  const key = a.at !== b.at ? 'at' : a.savedAt !== b.savedAt ? 'savedAt' : 'id';
  return a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0;
}

/**
 * Whether two check-ins of one local day follow each other closely enough to be read together. Not over more
 * than six hours, and not over a change of zone: the day before the journey and the day after it only share a date.
 */
const areJoined = (before: Checkin, next: Checkin): boolean =>
  before.zone === next.zone && minutesBetween(before, next) <= longestGapMinutes;

/** Says of each key whether it comes for the first time. */
function firsts(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => seen.size !== seen.add(key).size;
}

function tally(to: Tally, levels: Levels, isFirstOfDay: boolean): void {
  const parts = partsOf(levels);
  if (!parts) return;
  to.count++;
  if (isFirstOfDay) to.days++;
  for (const branch of branches) to.parts[branch] += parts[branch];
}

const raise = (counts: Partial<Record<string, number>>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function sumCheckin(sums: Sums, checkin: Checkin, isFirst: (key: string) => boolean): void {
  const { levels, source } = checkin;
  const state = stateOf(levels);
  raise(sums.states, state);
  if (source === 'prompted') sums.prompted++;
  else if (source === 'self') sums.self++;
  if (checkin.eased !== '') sums.glimmers.push(checkin.id);
  if (state === 'unsure') {
    sums.unsure++;
  } else {
    const time = dayTimeOf(minuteOfDay(checkin));
    tally(sums.all, levels, isFirst('all'));
    tally(sums.times[time], levels, isFirst(time));
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
}

/** Pairs of successive check-ins. One that says "not sure" joins nothing: what it was is not known. */
function sumPairs(sums: Sums, checkins: readonly Checkin[]): void {
  for (const [index, next] of checkins.entries()) {
    const before = checkins[index - 1];
    if (!before || !areJoined(before, next)) continue;
    const [from, to] = [stateOf(before.levels), stateOf(next.levels)];
    if (from === 'unsure' || to === 'unsure') continue;
    raise(sums.pairs, `${from}>${to}`);
    raise(sums.gaps, `${Math.round(minutesBetween(before, next))}`);
    sums.pairDays = 1;
  }
}

/**
 * Times until settled again. One begins with the first check-in without ventral after one with it and ends
 * with the next one with it. What happened lies between two bounds: from the first to the last check-in
 * without, and from the last one with before to the first one with after. A gap of more than six hours, a
 * change of zone or the day's end leaves it open.
 */
function sumRecoveries(sums: Sums, checkins: readonly Checkin[]): void {
  let settled: Checkin | undefined;
  let first: Checkin | undefined;
  let last: Checkin | undefined;
  for (const checkin of checkins) {
    const before = last ?? settled;
    if (before && !areJoined(before, checkin)) {
      if (first) sums.unended++;
      settled = first = last = undefined;
    }
    if (checkin.levels.ventral >= 1) {
      if (settled && first && last) {
        const [least, most] = [minutesBetween(first, last), minutesBetween(settled, checkin)];
        sums.recoveries.push([Math.round(least), Math.round(most)]);
      }
      settled = checkin;
      first = last = undefined;
    } else if (settled) {
      first ??= checkin;
      last = checkin;
    }
  }
  if (first) sums.unended++;
  sums.recoveryDays = sums.recoveries.length + sums.unended > 0 ? 1 : 0;
}

/**
 * A check-in that names a prompt has answered it, whatever the ledger says: of two devices' lines of one id a
 * merge keeps one, and it may be the other device's.
 */
function sumPrompts(sums: Sums, prompts: readonly Prompt[], checkins: readonly Checkin[]): void {
  const answered = new Set(checkins.map(({ promptId }) => promptId));
  for (const { id, outcome: written, shownAt } of prompts) {
    const outcome = answered.has(id) ? 'answered' : written;
    sums.prompts[outcome] ??= { planned: 0, shown: 0 };
    sums.prompts[outcome].planned++;
    if (shownAt !== undefined) sums.prompts[outcome].shown++;
  }
}

/**
 * The sums of one local day, or of a part of it, from its check-ins and its lines of the ledger in any order.
 * `counting` says which check-ins are counted; all of the ledger always is.
 * Throws where rows of more than one day are handed over: nothing may be joined over a night.
 * Source: the project's rules of analysis; each figure made from them says its own.
 */
export function sumsOfDay(
  checkins: readonly Checkin[],
  prompts: readonly Prompt[],
  counting: Counting = 'usual',
): Sums {
  const days = new Set([...checkins, ...prompts].map(({ day }) => day));
  if (days.size > 1) throw new RangeError(`More than one day: ${[...days].join(', ')}`);
  const sums = noSums();
  const present = checkins.filter(({ deletedAt }) => deletedAt === undefined);
  const counted = present.filter((checkin) => isCounted(checkin, counting)).sort(inOrder);
  sums.earlier = counting === 'all' ? 0 : present.filter(({ source }) => source === 'earlier').length;
  sums.days = counted.length > 0 ? 1 : 0;
  const isFirst = firsts();
  for (const checkin of counted) sumCheckin(sums, checkin, isFirst);
  sums.glimmerDays = sums.glimmers.length > 0 ? 1 : 0;
  sumPairs(sums, counted);
  sumRecoveries(
    sums,
    counted.filter(({ levels }) => stateOf(levels) !== 'unsure'),
  );
  sumPrompts(sums, prompts, present);
  return sums;
}
