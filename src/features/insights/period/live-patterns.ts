import { live } from '../../../data/live.ts';
import { keptPatterns, readPatterns } from '../../../data/patterns.ts';
import { openStore } from '../../../data/store.ts';
import { firstDay, keepSums } from '../../../data/sums.ts';
import type { Counting } from '../../../domain/analysis/counting.ts';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { type Choice, choiceText, type Range, rangeOf } from '../../../domain/period.ts';

/** Milliseconds after which waiting is said. */
const patience = 300;

export type Wanted = { choice: Choice; counting: Counting; day: string };
/** The figures of a period; before them, from 0 to 1, how far their sums are kept. */
export type Found = { patterns: Patterns } | { done: number };

type Source = (next: (found: Found) => void, failed: (problem: Error) => void) => () => void;

/** The figures of a period, kept up to date. What has yet to be counted is kept first, and told of where it takes a while. */
export const livePatterns =
  ({ choice, counting, day }: Wanted): Source =>
  (next, failed) => {
    let stopped = false;
    let done = 0;
    let isTold = false;
    let stop = () => {};
    const timer = setTimeout(() => {
      isTold = true;
      next({ done });
    }, patience);
    const tell = (part: number) => {
      done = part;
      if (isTold && !stopped) next({ done });
    };
    const fail = (problem: Error) => stopped || failed(problem);
    const rangeNow = async () =>
      rangeOf(choice, Temporal.PlainDate.from(day), (choice === 'all' && (await firstDay())) || day);
    // Where all begins is asked for with every reading: what is restored, here or elsewhere, may bring earlier days.
    const follow = (range: Range, read: (range: Range, counting: Counting) => Promise<Patterns | undefined>) => {
      if (stopped) return;
      stop = live(() => Promise.all([read(range, counting), rangeNow()]))(([patterns, latest]) => {
        if (latest.first !== range.first) {
          stop();
          return follow(latest, keptPatterns);
        }
        if (!patterns) return fill(range);
        clearTimeout(timer);
        isTold = false;
        next({ patterns });
      }, fail);
    };
    const fill = (range: Range) => {
      stop();
      keepSums(range, tell, counting).then(() => follow(range, readPatterns), fail);
    };
    const begin = async () => {
      await openStore();
      follow(await rangeNow(), keptPatterns);
    };
    begin().catch(fail);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  };

const textOf = ({ choice, counting, day }: Wanted) => `${choiceText(choice)} ${counting} ${day}`;
let begun: { text: string; source: Source; stop: () => void } | undefined;

/** Asks for a period before there is a page to show it: reading goes on while the page is put in place. */
export function beginPatterns(wanted: Wanted): void {
  begun?.stop();
  let found: Found | undefined;
  let problem: Error | undefined;
  let hear = (now: Found) => {
    found = now;
  };
  let hearProblem = (now: Error) => {
    problem = now;
  };
  const stop = livePatterns(wanted)(
    (now) => hear(now),
    (now) => hearProblem(now),
  );
  const source: Source = (next, failed) => {
    [hear, hearProblem] = [next, failed];
    if (problem) failed(problem);
    else if (found) next(found);
    return stop;
  };
  begun = { text: textOf(wanted), source, stop };
}

/** The same source where just this period was asked for already. It is handed over once. */
export function patternsBegun(wanted: Wanted): Source {
  const early = begun;
  begun = undefined;
  if (early?.text === textOf(wanted)) return early.source;
  early?.stop();
  return livePatterns(wanted);
}
