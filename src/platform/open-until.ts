import { browser } from 'wxt/browser';

// In memory and for all pages: it ends with the browser.
const key = 'openUntil';

export async function readOpenUntil(): Promise<string | undefined> {
  const found = (await browser.storage.session.get(key))[key];
  return typeof found === 'string' ? found : undefined;
}

export async function keepOpenUntil(until: string | undefined): Promise<void> {
  if (until === undefined) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: until });
}

/** Tells of every change, whichever page made it. Answers how to stop. */
export function onOpenUntil(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => key in changes && tell();
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
