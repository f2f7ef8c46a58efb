import { browser } from 'wxt/browser';

/** The page is as wide as the popup; the height shows the targets and what unfolds below them. */
const size = { width: 420, height: 680 };

/** Opens a page of the extension in a small window, or brings the one that shows it already to the front. */
export async function openSmallWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL('/') + path;
  const page = url.split(/[?#]/)[0];
  const open = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const existing = open.find(({ tabs }) => tabs?.some((tab) => tab.url?.startsWith(page ?? url)));
  const tab = existing?.tabs?.[0];
  if (existing?.id !== undefined && tab?.id !== undefined) {
    // Everything in it is kept already; whoever clicked a notification wants a new check-in.
    await browser.tabs.update(tab.id, { url });
    await browser.windows.update(existing.id, { focused: true });
  } else await browser.windows.create({ url, type: 'popup', ...size });
}
