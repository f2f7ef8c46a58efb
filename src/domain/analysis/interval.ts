/** The 97.5 % point of the normal distribution: intervals that leave 2.5 % out on each side. */
const z = 1.959963984540054;

/** A share and the 95 % interval around it, each from 0 to 1. */
export type Interval = { share: number; low: number; high: number };

/**
 * Wilson's score interval for a share, without continuity correction. `successes` may be a fraction: for a mean
 * of n weights between 0 and 1 the interval is too wide rather than too narrow, as such a mean varies at most as
 * much as a share does. Throws where there is nothing to take a share of, or more successes than n.
 * Source: Wilson 1927, J Am Stat Assoc 22:209; method 3 of Newcombe 1998, Stat Med 17:857.
 */
export function wilson(successes: number, n: number): Interval {
  if (!(n > 0 && successes >= 0 && successes <= n)) throw new RangeError(`Not a share: ${successes} of ${n}`);
  const share = successes / n;
  const middle = share + z ** 2 / (2 * n);
  const margin = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const whole = 1 + z ** 2 / n;
  // At the ends the formula gives exactly 0 and 1 but for the last binary digit.
  const low = successes === 0 ? 0 : Math.max(0, Math.min(share, (middle - margin) / whole));
  const high = successes === n ? 1 : Math.min(1, Math.max(share, (middle + margin) / whole));
  return { share, low, high };
}

/** Whether two intervals have no value in common. */
export function areApart(a: Interval, b: Interval): boolean {
  return a.low > b.high || b.low > a.high;
}

/** A share of n, which may come from fractional successes. */
export type ShareOf = { share: number; n: number };
/** Share a less share b and its 95 % interval, each from −1 to 1. */
export type Difference = { difference: number; low: number; high: number };

/**
 * The difference of two independent shares, with the hybrid score interval made of two Wilson intervals, without
 * continuity correction. Throws as `wilson` does.
 * Source: method 10 of Newcombe 1998, Stat Med 17:873.
 */
export function newcombe(a: ShareOf, b: ShareOf): Difference {
  const [first, second] = [wilson(a.share * a.n, a.n), wilson(b.share * b.n, b.n)];
  const difference = a.share - b.share;
  return {
    difference,
    low: difference - Math.hypot(a.share - first.low, second.high - b.share),
    high: difference + Math.hypot(first.high - a.share, b.share - second.low),
  };
}
