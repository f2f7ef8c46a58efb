import { ringNow } from '../../platform/alarms.ts';

/**
 * Lets the page do what the worker does on a wake. Loaded when the page has nothing else to do: the
 * check-in must be usable first.
 */
async function wake(): Promise<void> {
  try {
    const { reconcile } = await import('./reconcile.ts');
    await reconcile({ someoneIsThere: true });
  } catch (error) {
    console.error('The prompt could not be brought up to date', error);
  }
}

/** After something that the worker must know. Should the page be closed before it is done, the worker does it. */
export function wakeAfterChange(): Promise<void> {
  ringNow();
  return wake();
}

/** Once, when the page stands. */
export function wakeWhenIdle(): void {
  requestIdleCallback(() => void wake(), { timeout: 500 });
}
