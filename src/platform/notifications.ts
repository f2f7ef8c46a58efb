import { browser } from 'wxt/browser';

export type Notification = { title: string; message: string };

/**
 * Shows a notification; the same id replaces an older one and never doubles it.
 * Answers whether the browser took it. That is no proof that anybody saw it: Chromium says yes where the
 * system shows nothing, so the badge and the waiting card are set in any case.
 */
export async function notify(id: string, { title, message }: Notification): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title,
      message,
    });
    return true;
  } catch (error) {
    console.warn('The browser refused a notification', error);
    return false;
  }
}

export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Whether the person or the browser forbade notifications; Firefox cannot tell and shows what it is given. */
export async function notificationsAllowed(): Promise<boolean> {
  if (!browser.notifications.getPermissionLevel) return true;
  return (await browser.notifications.getPermissionLevel()) === 'granted';
}
