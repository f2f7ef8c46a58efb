import { useEffect, useState } from 'preact/hooks';
import { live } from '../../../data/live.ts';
import { readPatterns } from '../../../data/patterns.ts';
import { openStore } from '../../../data/store.ts';
import { firstDay, keepSums } from '../../../data/sums.ts';
import type { Counting } from '../../../domain/analysis/counting.ts';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { type Choice, choiceText, type Range, rangeOf } from '../../../domain/period.ts';
import { useAttempt } from '../../../ui/use-attempt.ts';
import { useLive } from '../../../ui/use-live.ts';

/** Milliseconds after which waiting is said. */
const patience = 300;

const nothing = () => () => undefined;

type Found = { patterns: Patterns | undefined; done: number | undefined };

/**
 * The figures of a period, kept up to date. Sums that it lacks are kept first, with `done` from 0 to 1 where that
 * takes a while; the figures of the period before stay until the new ones are there.
 */
export function usePatterns(choice: Choice, counting: Counting, day: string): Found {
  const [wanted, setWanted] = useState<{ range: Range; counting: Counting }>();
  const [done, setDone] = useState<number>();
  const attempt = useAttempt();

  useEffect(() => {
    let stopped = false;
    let part = 0;
    const timer = setTimeout(() => setDone(part), patience);
    const keep = async () => {
      await openStore();
      const begin = choice === 'all' ? await firstDay() : undefined;
      const range = rangeOf(choice, Temporal.PlainDate.from(day), begin ?? day);
      const tell = (now: number) => {
        part = now;
        setDone((shown) => (stopped || shown === undefined ? shown : now));
      };
      await keepSums(range, tell, counting);
      if (!stopped) setWanted({ range, counting });
    };
    const stop = () => {
      clearTimeout(timer);
      setDone(undefined);
    };
    attempt(keep().finally(() => stopped || stop()));
    return () => {
      stopped = true;
      stop();
    };
  }, [choiceText(choice), counting, day]);

  const patterns = useLive(
    () => (wanted ? live(() => readPatterns(wanted.range, wanted.counting)) : nothing),
    [wanted],
  );
  return { patterns, done };
}
