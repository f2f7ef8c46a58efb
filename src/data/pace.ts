/** Milliseconds that one call may keep a page busy: taking the rows from the worker takes as long again, and what is felt begins at 50. */
const aim = 10;
/** Each call costs the browser more the more it holds, so that few rows a call make a long log take long. */
export const fewestRows = 200;
/** With more, a call now and then takes several times as long as those before it. */
const mostRows = 1_000;

/**
 * How many rows the next call takes, after one of `count` rows kept the page busy for `milliseconds`.
 * Rule: as many as it hands over within `aim`, at most twice as many as in the last call.
 */
export function paced(count: number, milliseconds: number): number {
  const within = milliseconds > 0 ? Math.floor((count * aim) / milliseconds) : mostRows;
  return Math.max(fewestRows, Math.min(within, 2 * count, mostRows));
}

/** Hands rows to the browser, as many a call as keep the page free. */
export function createPace() {
  let rows = fewestRows;
  return {
    rows: () => rows,
    /** Only until the call returns is it the page that is busy. */
    handOver(count: number, call: () => Promise<void>): Promise<void> {
      const started = performance.now();
      const handed = call();
      rows = paced(count, performance.now() - started);
      return handed;
    },
  };
}
