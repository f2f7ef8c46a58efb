import { useEffect, useState } from 'preact/hooks';
import { live } from '../../../data/live.ts';
import { openStore } from '../../../data/store.ts';
import { firstDay, keepSums } from '../../../data/sums.ts';
import { type Choice, choiceText, type Range, rangeOf } from '../../../domain/period.ts';
import { useAttempt } from '../../../ui/use-attempt.ts';
import { useLive } from '../../../ui/use-live.ts';
import { type Patterns, readPatterns } from './read-patterns.ts';

/** Milliseconds after which waiting is said. */
const patience = 300;

const nothing = () => () => undefined;

/**
 * The figures of a period, kept up to date. Sums that it lacks are kept first, with `done` from 0 to 1 where that
 * takes a while; the figures of the period before stay until the new ones are there.
 */
export function usePatterns(choice: Choice, day: string): { patterns: Patterns | undefined; done: number | undefined } {
  const [range, setRange] = useState<Range>();
  const [done, setDone] = useState<number>();
  const attempt = useAttempt();

  useEffect(() => {
    let stopped = false;
    let part = 0;
    const timer = setTimeout(() => setDone(part), patience);
    const keep = async () => {
      await openStore();
      const begin = choice === 'all' ? await firstDay() : undefined;
      const wanted = rangeOf(choice, Temporal.PlainDate.from(day), begin ?? day);
      await keepSums(wanted.first, wanted.last, (now) => {
        part = now;
        setDone((shown) => (stopped || shown === undefined ? shown : now));
      });
      if (!stopped) setRange(wanted);
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
  }, [choiceText(choice), day]);

  const patterns = useLive(() => (range ? live(() => readPatterns(range)) : nothing), [range]);
  return { patterns, done };
}
