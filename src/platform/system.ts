import { browser } from 'wxt/browser';

/** The operating system as the browser names it: `win`, `mac`, `linux`, `cros`, and rarer ones. */
export async function systemName(): Promise<string> {
  return (await browser.runtime.getPlatformInfo()).os;
}
