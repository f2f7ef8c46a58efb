/**
 * Lets the page do what the worker does on a wake. Loaded when the page has nothing else to do: the
 * check-in must be usable first.
 */
export function wake(): void {
  import('./reconcile.ts')
    .then(({ reconcile }) => reconcile())
    .catch((error: unknown) => console.error('The prompt could not be brought up to date', error));
}

/** Once, when the page stands. */
export function wakeWhenIdle(): void {
  requestIdleCallback(wake, { timeout: 500 });
}
