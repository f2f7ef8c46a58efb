import { live } from '../../data/live.ts';
import { checkinsById } from '../../data/log.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { useLive } from '../../ui/use-live.ts';
import type { Entry } from './days.ts';
import type { Segment, Span } from './segments.ts';

/** A stretch of the list with its entries, as many of them as are still there. */
export type Shown = Segment & { entries: Entry[] };

const idsIn = (ids: readonly string[], { from, to }: Span) => ids.slice(from, to);

async function read(ids: readonly string[], spans: readonly Segment[]) {
  const rows = await checkinsById(spans.flatMap((span) => idsIn(ids, span)));
  return { ids, spans, rows: new Map(rows.map((row) => [row.id, row])) };
}

/** The entries at some places of the list, kept up to date. Of `deleted` ones stays what they were. */
export function useShown(
  ids: readonly string[],
  spans: readonly Segment[],
  deleted: ReadonlyMap<string, Checkin>,
): Shown[] | undefined {
  const places = spans.map(({ from, to }) => `${from}-${to}`).join();
  const found = useLive(() => live(() => read(ids, spans)), [ids, places]);
  return found?.spans.map((span) => ({
    ...span,
    entries: idsIn(found.ids, span).flatMap((id, at): Entry[] => {
      const row = found.rows.get(id);
      const checkin = row ?? deleted.get(id);
      return checkin ? [{ checkin, index: span.from + at, gone: !row }] : [];
    }),
  }));
}
