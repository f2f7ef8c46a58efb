/** The middle value, or the mean of the two middle ones; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** The same for values of which only is known how many there are of each: [value, count]. */
export function medianOf(counted: readonly (readonly [value: number, count: number])[]): number | undefined {
  const sorted = counted.filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  let lower: number | undefined;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed * 2 >= total) lower ??= value;
    if (passed * 2 > total) return ((lower ?? value) + value) / 2;
  }
  return undefined;
}
