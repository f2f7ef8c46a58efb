import { type Filter, filterFrom, noFilter } from '../../domain/entry-filter.ts';

/**
 * A filter may hold a person's own words, which no address is to tell: it is kept with the tab's place in its
 * history, for a reload and for the way back.
 */
export const keptFilter = (): Filter => filterFrom(history.state?.filter);

export function keepFilter(filter: Filter): void {
  const { filter: _before, ...others } = history.state ?? {};
  history.replaceState(filter === noFilter ? others : { ...others, filter }, '');
}
