import { StoreProblem } from './problem.ts';

/** Set once a newer version of the extension wants to change the database: from then on this page only reads what it shows. */
let outdated = false;

/** Whether this page is older than the data: nothing that it writes is taken any more. */
export const isOutdated = (): boolean => outdated;

export function becomeOutdated(): void {
  outdated = true;
}

/** @throws StoreProblem */
export function refuseIfOutdated(): void {
  if (outdated) throw new StoreProblem('newer', 'a newer page has changed the database');
}
