/**
 * Lets the page do what the worker does on a wake. Loaded when the page has nothing else to do: the
 * check-in must be usable first.
 */
export async function wake(): Promise<void> {
  try {
    const { reconcile } = await import('./reconcile.ts');
    await reconcile();
  } catch (error) {
    console.error('The prompt could not be brought up to date', error);
  }
}

/** Once, when the page stands. */
export function wakeWhenIdle(): void {
  requestIdleCallback(() => void wake(), { timeout: 500 });
}
