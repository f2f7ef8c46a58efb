import type { LookBack } from '../../data/look-back.ts';
import type { Checkin } from '../../domain/checkin.ts';

/** Ids of entries, newest first, as far as is known by now; `complete` once the beginning of the log is reached. */
export type Found = { ids: readonly string[]; complete: boolean; query: Query | undefined };

export type Query = {
  from: () => LookBack;
  keep: (row: Checkin) => boolean;
  /** Looked through to the end, so that it can be said how many there are; otherwise as far as is asked for. */
  whole: boolean;
};

/** What a first screen needs. */
const screenful = 60;
/** As many rows as are read and compared within a few milliseconds. */
const pieceSize = 400;
/** Of a long look a first screenful is told, and then every so manyth piece: drawing costs more than finding. */
const toldPieces = 8;

const nothing: Found = { ids: [], complete: false, query: undefined };

/**
 * Looks for entries a piece at a time, and tells what it has found. Of two looks the later counts: the one before
 * stops at its next piece. Looked again, what was found before stays until all of it is known anew.
 */
export function createFinder(onFound: (found: Found) => void, failed: (error: unknown) => void) {
  let query: Query | undefined;
  let found = nothing;
  let wanted = screenful;
  let look = 0;
  let looking = false;
  let stale = false;
  let next: LookBack | undefined;

  const tell = (ids: readonly string[], complete: boolean) => {
    found = { ids, complete, query };
    onFound(found);
  };

  async function go(ids: string[], atOnce: number): Promise<void> {
    const [mine, asked] = [++look, query];
    looking = true;
    for (let piece = 1; asked && next; piece++) {
      const goal = Math.max(wanted, atOnce);
      const count = asked.whole ? pieceSize : Math.max(screenful, goal - ids.length);
      const { rows, end } = await next(Math.min(count, pieceSize));
      if (mine !== look) return;
      for (const row of rows) if (asked.keep(row)) ids.push(row.id);
      const enough = ids.length >= goal;
      if (end || (enough && !asked.whole)) {
        looking = false;
        tell(ids, end);
        if (stale) again();
        return;
      }
      const first = found.query !== asked && ids.length >= screenful;
      if (asked.whole && atOnce === 0 && (first || piece % toldPieces === 0)) tell(ids, false);
    }
  }

  function begin(atOnce: number): void {
    stale = false;
    next = query?.from();
    go([], atOnce).catch(failed);
  }
  /** Something has changed: what is known is looked for once more, after a look that is under way. */
  function again(): void {
    if (looking) stale = true;
    else begin(found.ids.length);
  }
  return {
    search(asked: Query): void {
      query = asked;
      wanted = screenful;
      begin(0);
    },
    /** So many entries are about to be shown. */
    further(count: number): void {
      wanted = Math.max(wanted, count);
      if (looking || found.complete || found.ids.length >= wanted) return;
      go([...found.ids], 0).catch(failed);
    },
    again,
    stop(): void {
      look++;
    },
  };
}
