import { browser } from 'wxt/browser';

/** A plain dot: it says that something waits and nothing about what. Lost at each start of the browser. */
export async function setBadge(waiting: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: waiting ? '•' : '' });
  if (waiting) await browser.action.setBadgeBackgroundColor({ color: '#12776F' });
}
