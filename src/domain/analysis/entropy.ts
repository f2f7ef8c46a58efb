/**
 * Shannon's entropy in nats with the Miller-Madow correction: −Σ p ln p + (m − 1) / 2n, with m the kinds that occur.
 * The plain sum is too small for few observations. Counts may be fractions that sum to n; 0 of none.
 * Source: Miller 1955, Note on the bias of information estimates.
 */
export function millerMadow(counts: readonly number[]): number {
  const occurring = counts.filter((count) => count > 0);
  const n = occurring.reduce((sum, count) => sum + count, 0);
  if (n === 0) return 0;
  const plain = occurring.reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
  return plain + (occurring.length - 1) / (2 * n);
}
