import { browser } from 'wxt/browser';

export const appVersion = (): string => browser.runtime.getManifest().version;

/** Loaded from a folder, as by whoever works on it. Asking about oneself needs no permission. */
export async function isUnpacked(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'development';
}
