import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkinChanges, lookBack } from '../../data/look-back.ts';
import { choiceOf, type Filter, isFiltering, matching } from '../../domain/entry-filter.ts';
import { type Range, rangeOf } from '../../domain/period.ts';
import { today } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { createFinder, type Found } from './finder.ts';

/** The local days of a filter. All of them are no range: a clock that was wrong may have made later ones. */
export function daysOf(filter: Filter): Range | undefined {
  const choice = choiceOf(filter);
  return choice === 'all' ? undefined : rangeOf(choice, today(), '');
}

type Looking = {
  found: Found | undefined;
  /** Whether what is found is not all that this filter finds, and will be. */
  looking: boolean;
  /** How many it finds, as far as is known; nothing where nothing is left out. */
  count: number | undefined;
  /** Whether there is no entry at all. */
  empty: boolean;
  further: (count: number) => void;
};

/**
 * The entries of a filter, and those that `isHeld` says, kept up to date. While one is being changed under a filter
 * nothing is looked for anew, so that it stays where it is.
 */
export function useFound(filter: Filter, isHeld: (id: string) => boolean, changing: boolean): Looking {
  const [found, setFound] = useState<Found>();
  const attempt = useAttempt();
  const failed = (error: unknown) => attempt(Promise.reject(error));
  const finder = useMemo(() => createFinder(setFound, failed), []);
  const whole = isFiltering(filter);
  const days = daysOf(filter);
  const query = useMemo(() => {
    const matches = matching(filter, days);
    return {
      from: () => lookBack(days),
      keep: (row: Parameters<typeof matches>[0]) => isHeld(row.id) || (row.deletedAt === undefined && matches(row)),
      whole,
    };
  }, [filter, days?.first, days?.last]);
  useEffect(() => {
    finder.search(query);
    return finder.stop;
  }, [query]);
  const waits = whole && changing;
  useEffect(() => (waits ? undefined : checkinChanges(finder.again, failed)), [waits]);
  const known = found?.query === query ? found : undefined;
  const count = whole ? (known?.ids.length ?? 0) : undefined;
  const empty = !whole && known?.complete === true && known.ids.length === 0;
  return { found, looking: whole && !known?.complete, count, empty, further: finder.further };
}
