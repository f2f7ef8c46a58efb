import { browser } from 'wxt/browser';
import { takenByFirefox } from './firefox-notifications.ts';

export type Notification = {
  title: string;
  message: string;
  /** Shown where the browser has them. */
  buttons?: string[];
  /** Without a sound, where the browser lets us choose. */
  silent?: boolean;
};

/**
 * Shows a notification; the same id replaces an older one and never doubles it.
 * Answers whether the browser took it. That is no proof that anybody saw it: Chromium says yes where the
 * system shows nothing, so the badge and the waiting card are set in any case.
 */
export async function notify(
  id: string,
  { title, message, buttons = [], silent = false }: Notification,
): Promise<boolean> {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icons/128.png'), title, message };
  try {
    // Firefox throws on what it does not know.
    if (import.meta.env.BROWSER === 'firefox') return await takenByFirefox(id, options);
    await browser.notifications.create(id, { ...options, silent, buttons: buttons.map((each) => ({ title: each })) });
  } catch (error) {
    console.warn('The browser refused a notification', error);
    return false;
  }
  return notificationsAllowed();
}

export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Whether the person or the browser forbade notifications; Firefox cannot tell beforehand, and is believed. */
export async function notificationsAllowed(): Promise<boolean> {
  try {
    return (await browser.notifications.getPermissionLevel?.()) !== 'denied';
  } catch (error) {
    console.warn('The browser could not tell whether it shows notifications', error);
    return true;
  }
}
