import { browser } from 'wxt/browser';

/** The page is as wide as the popup; the height shows the targets and what unfolds below them. */
const size = { width: 420, height: 680 };

type Found = { window: number; tab: number };

async function findSmallWindow(path: string): Promise<Found | undefined> {
  const page = browser.runtime.getURL('/') + path.split(/[?#]/)[0];
  const open = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const existing = open.find(({ tabs }) => tabs?.some((tab) => tab.url?.startsWith(page)));
  const tab = existing?.tabs?.[0];
  return existing?.id !== undefined && tab?.id !== undefined ? { window: existing.id, tab: tab.id } : undefined;
}

const create = (path: string, focused: boolean) =>
  browser.windows.create({ url: browser.runtime.getURL('/') + path, type: 'popup', ...size, focused });

export async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/') + path });
}

/** Opens a page of the extension in a small window, or brings the one that shows it already to the front. */
export async function openSmallWindow(path: string): Promise<void> {
  const existing = await findSmallWindow(path);
  if (!existing) {
    await create(path, true);
    return;
  }
  // Whoever clicked a notification wants a new check-in. What is in it is kept already, or it asks before it goes.
  await browser.tabs.update(existing.tab, { url: browser.runtime.getURL('/') + path });
  await browser.windows.update(existing.window, { focused: true });
}

/** The same unasked: what the person types elsewhere must not land in it, and an open form stays as it is. */
export async function showSmallWindow(path: string): Promise<void> {
  const existing = await findSmallWindow(path);
  if (existing) await drawToSmallWindow(path);
  // Firefox brings every new window to the front and refuses to be told otherwise.
  else await create(path, import.meta.env.BROWSER === 'firefox');
}

/** A quiet sign from the window, if it is open still: its entry in the taskbar lights up. */
export async function drawToSmallWindow(path: string): Promise<void> {
  const existing = await findSmallWindow(path);
  if (existing) await browser.windows.update(existing.window, { drawAttention: true });
}
