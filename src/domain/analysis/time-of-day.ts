import { above, type Floor, type Floored } from './floor.ts';
import { type Shares, sharesOf } from './state-share.ts';
import { type DayTime, dayTimes, type Parts, type Sums } from './sums.ts';

export type TimeShare = {
  time: DayTime;
  /** Check-ins of this time that name a branch, and the local days on which they lie */
  count: number;
  days: number;
  parts: Parts;
  shares: Floored<Shares>;
};

/**
 * Shares by the entry's own clock, from morning to night; each from 8 check-ins in its time on.
 * Source: the figure "time of day" of the project's rules of analysis.
 */
export function timeOfDay({ times }: Sums): TimeShare[] {
  return dayTimes.map((time) => {
    const { count, days, parts } = times[time];
    const shares = above([{ of: 'check-ins', have: count, need: 8 }], () => sharesOf(times[time]));
    return { time, count, days, parts, shares };
  });
}

/** Why there is no part of the day to show: what the fullest has, against what it takes. Nothing where there is one. */
export function lackingAtAnyTime(times: readonly TimeShare[]): Floor[] {
  const [fullest] = times.toSorted((a, b) => b.count - a.count);
  return fullest && !fullest.shares.enough ? fullest.shares.missing : [];
}
