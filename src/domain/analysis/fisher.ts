/** ln n! by Stirling's series, whose first term left out is below 1e-12 from 10 on; by multiplying below that. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1;
    for (let factor = 2; factor <= n; factor++) product *= factor;
    return Math.log(product);
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/**
 * Fisher's exact test, one-sided: how probable it is, if rows and columns of [[a, b], [c, d]] have nothing to do
 * with each other, to find at least `a` in the first cell. Only one probability comes from logarithms, the others
 * follow by their ratios, away from the most probable table, so that sums stay exact for 100,000 check-ins.
 * Throws for anything but counts. Source: Fisher 1935, The Design of Experiments, chapter 2.
 */
export function fisherGreater(a: number, b: number, c: number, d: number): number {
  const counts = [a, b, c, d];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError(`Not a table of counts: ${counts.join(', ')}`);
  }
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const [least, most] = [Math.max(0, row + column - all), Math.min(row, column)];
  if (a <= least) return 1;
  const probability = (x: number) =>
    Math.exp(logChoose(column, x) + logChoose(all - column, row - x) - logChoose(all, row));
  const ratioUp = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (all - row - column + x + 1));
  const isAboveMiddle = a * all > row * column;
  if (isAboveMiddle) {
    let sum = 0;
    for (let x = a, term = probability(a); x <= most && term > sum * 1e-17; x++) {
      sum += term;
      term *= ratioUp(x);
    }
    return Math.min(1, sum);
  }
  let rest = 0;
  for (let x = a - 1, term = probability(x); x >= least && term > rest * 1e-17; x--) {
    rest += term;
    term /= ratioUp(x - 1);
  }
  return Math.max(0, 1 - rest);
}
