import { above, type Floored } from './floor.ts';
import { median } from './median.ts';
import type { Sums } from './sums.ts';

export type TimeUntilSettled = {
  /** Times seen to end the same day without too long a gap, the others, both, and their local days */
  closed: number;
  unended: number;
  episodes: number;
  days: number;
  /** Minutes: the median of what was seen at least, and of what it can have been at most */
  between: Floored<{ least: number; most: number }>;
};

/**
 * Time until settled again, as the two ends between which it lies, from 8 times that were seen to end on. Never one
 * number: a point estimate from check-ins is off by 2 to 7 times. Times not seen to end are in neither end, so
 * "x of y not seen to end the same day, or only after a gap of over 6 hours" is said with it: where those are many,
 * the long ones are missing and both ends are too short. Times shorter than those between check-ins are mostly missed,
 * which makes both too long.
 * Source: the figure "time until settled again" of the project's rules of analysis.
 */
export function timeUntilSettled({ recoveries, unended, recoveryDays }: Sums): TimeUntilSettled {
  const closed = recoveries.length;
  const between = above([{ of: 'episodes', have: closed, need: 8 }], () => ({
    least: median(recoveries.map((each) => each[0])) ?? 0,
    most: median(recoveries.map((each) => each[1])) ?? 0,
  }));
  return { closed, unended, episodes: closed + unended, days: recoveryDays, between };
}
