/**
 * Which of many tests count as findings, so that among the findings a share of at most `q` is expected to be
 * false. Rule: the largest p(k) that is at most k/m × q, and all that are as small as it; in the order of
 * `pValues`. Throws for a p-value or q outside 0 to 1.
 * Source: Benjamini & Hochberg 1995, J R Stat Soc B 57:289.
 */
export function discoveries(pValues: readonly number[], q: number): boolean[] {
  for (const p of [q, ...pValues]) if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`);
  const sorted = pValues.toSorted((a, b) => a - b);
  const limit = sorted.findLast((p, index) => p <= ((index + 1) / sorted.length) * q);
  return pValues.map((p) => limit !== undefined && p <= limit);
}
