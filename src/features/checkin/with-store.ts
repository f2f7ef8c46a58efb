import type { Live } from '../../data/live.ts';
import { recall } from '../../data/mirror.ts';

export type Store = typeof import('../../data/for-checkin.ts');
let there: Store | undefined;

async function fetched(): Promise<Store> {
  there ??= await import('../../data/for-checkin.ts');
  return there;
}

/**
 * Fetches it while nothing has been entered yet, and asks what an earlier page had under way. Not before the first
 * picture, which would wait for the browser's work. Whoever needs it then tells why it does not come.
 */
export function callStore(): void {
  recall().catch(console.warn);
  fetched().catch(console.warn);
}

/**
 * Does something with the database, whose code takes as long to come as all that the targets need: it is fetched when
 * they stand, or by a tap before that. Once it is there, `act` is called in the same turn.
 */
export function withStore<Result>(act: (store: Store) => Promise<Result>): Promise<Result> {
  return there ? act(there) : fetched().then(act);
}

/** A live query of the database. Where its code does not come the form stays: whoever taps is told. */
export const liveIn =
  <Value>(query: (store: Store) => Promise<Value>): Live<Value> =>
  (next, failed) => {
    let stopped = false;
    let stop = () => {
      stopped = true;
    };
    const begin = async (store: Store) => {
      if (!stopped) stop = store.live(() => query(store))(next, failed);
    };
    withStore(begin).catch(console.warn);
    return () => stop();
  };
