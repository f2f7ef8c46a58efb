import { liveQuery } from 'dexie';
import { problemFrom, type StoreProblem } from './problem.ts';
import { openStore } from './store.ts';

export type Live<Value> = (next: (value: Value) => void, failed: (problem: StoreProblem) => void) => () => void;

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
      const subscription = liveQuery(query).subscribe(next, fail);
      stop = () => subscription.unsubscribe();
    }, fail);
    return () => stop();
  };
}
