import type { Branch } from '../state.ts';
import { coverage } from './coverage.ts';
import { glimmersOf } from './glimmers.ts';
import { areApart, type Interval } from './interval.ts';
import { type SensationState, sensationStates } from './sensation-state.ts';
import { bySize, sharesOf, stateShare } from './state-share.ts';
import type { DayTime, Sums, Tally } from './sums.ts';
import { timeOfDay } from './time-of-day.ts';

/** A share among some check-ins, their number and local days. */
type Among = { share: Interval; count: number; days: number };

/** What one sentence says; its words are made elsewhere. */
export type Finding =
  | { kind: 'few-answered'; shown: number; answered: number }
  | ({ kind: 'most-noticed'; branch: Branch; next: { branch: Branch; share: Interval } } & Among)
  | ({ kind: 'time-of-day'; time: DayTime; branch: Branch; otherwise: { share: Interval; count: number } } & Among)
  | ({ kind: 'sensation-state'; count: number } & SensationState)
  | { kind: 'eased'; count: number; days: number; checkins: number };

const most = 3;

/**
 * At most three sentences for a period, each with its n; none where nothing stands out.
 * 1. `few-answered`, where at least 10 prompts were shown and fewer than half of them answered: the rest is to be
 *    read with that in mind, so it comes first.
 * 2. `most-noticed`, where the intervals of the two largest shares have no value in common.
 * 3. `time-of-day`, see below.
 * 4. `sensation-state`, the most certain pair.
 * 5. `eased`, where there is any: it always has a place, so that no period consists of symptoms only.
 * Where there are too many, the fourth goes first, then the third. None says why, and none says that more or less is better.
 * Source: the project's rules of analysis, "at most three plain sentences per period".
 */
export function findingsOf(sums: Sums): Finding[] {
  const eased = easedMoments(sums);
  const before = [fewAnswered(sums), mostNoticed(sums), standingOut(sums), strongestPair(sums)];
  const found = before.filter((finding) => finding !== undefined);
  return eased ? [...found.slice(0, most - 1), eased] : found.slice(0, most);
}

function fewAnswered(sums: Sums): Finding | undefined {
  const { shown, answeredShown } = coverage(sums);
  return shown >= 10 && answeredShown < shown / 2
    ? { kind: 'few-answered', shown, answered: answeredShown }
    : undefined;
}

function mostNoticed(sums: Sums): Finding | undefined {
  const { count, days, shares } = stateShare(sums);
  if (!shares.enough) return undefined;
  const [branch, second] = bySize(shares.value);
  if (!branch || !second || !areApart(shares.value[branch], shares.value[second])) return undefined;
  const next = { branch: second, share: shares.value[second] };
  return { kind: 'most-noticed', branch, share: shares.value[branch], count, days, next };
}

/**
 * A branch that has a larger share at one time of day than at all others together: intervals without a common
 * value, at least 8 check-ins on 3 days at this time, 8 at the others, and enough for shares in all. Only the widest
 * distance is said.
 */
function standingOut(sums: Sums): Finding | undefined {
  if (!stateShare(sums).shares.enough) return undefined;
  let widest = 0;
  let finding: Finding | undefined;
  for (const { time, count, days, shares } of timeOfDay(sums)) {
    const rest = restOf(sums, time);
    if (!shares.enough || days < 3 || rest.count < 8) continue;
    const others = sharesOf(rest);
    for (const branch of bySize(shares.value)) {
      const [share, otherwise] = [shares.value[branch], others[branch]];
      if (share.low - otherwise.high <= widest) continue;
      widest = share.low - otherwise.high;
      const elsewhere = { share: otherwise, count: rest.count };
      finding = { kind: 'time-of-day', time, branch, share, count, days, otherwise: elsewhere };
    }
  }
  return finding;
}

/** All other times of day together. */
function restOf({ all, times }: Sums, without: DayTime): Omit<Tally, 'days'> {
  const { count, parts } = times[without];
  const less = (branch: Branch) => Math.min(all.count - count, Math.max(0, all.parts[branch] - parts[branch]));
  return {
    count: all.count - count,
    parts: { ventral: less('ventral'), sympathetic: less('sympathetic'), dorsal: less('dorsal') },
  };
}

function strongestPair(sums: Sums): Finding | undefined {
  const { count, found } = sensationStates(sums);
  return found[0] ? { kind: 'sensation-state', ...found[0], count } : undefined;
}

function easedMoments(sums: Sums): Finding | undefined {
  const { count, days, checkins } = glimmersOf(sums);
  return count > 0 ? { kind: 'eased', count, days, checkins } : undefined;
}
