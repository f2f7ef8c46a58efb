import { Dexie, liveQuery } from 'dexie';
import { problemFrom, type StoreProblem } from './problem.ts';
import { openStore } from './store.ts';

export type Live<Value> = (next: (value: Value) => void, failed: (problem: StoreProblem) => void) => () => void;

/**
 * The next turn, as a promise that Dexie follows. It would ask again before whoever made the change hears that it is
 * durable, so that a tap waited for every query of the page before "Saved".
 */
const nextTurn = () => new Dexie.Promise<void>((resolve) => setTimeout(resolve));

/**
 * A query that tells its answer now and again whenever any page or the worker changes what it read.
 * The store is opened first, outside the query: Dexie follows only its own promises in there.
 */
export function live<Value>(query: () => Promise<Value>): Live<Value> {
  return (next, failed) => {
    let stopped = false;
    let stop = () => {
      stopped = true;
    };
    const fail = (error: unknown) => failed(problemFrom(error, 'unavailable'));
    openStore().then(() => {
      if (stopped) return;
      let asked = false;
      const ask = async () => {
        if (asked) await nextTurn();
        asked = true;
        return query();
      };
      const subscription = liveQuery(ask).subscribe(next, fail);
      stop = () => subscription.unsubscribe();
    }, fail);
    return () => stop();
  };
}
