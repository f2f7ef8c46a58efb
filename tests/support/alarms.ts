import { expect, type Page } from '@playwright/test';

/** When each alarm rings, as an ISO instant without its fraction. */
export async function alarmsOf(page: Page): Promise<Record<string, string>> {
  const alarms = await page.evaluate(() => chrome.alarms.getAll());
  return Object.fromEntries(
    alarms.map(({ name, scheduledTime }) => [name, new Date(scheduledTime).toISOString().replace(/\.\d+Z$/, 'Z')]),
  );
}

/**
 * Lets Chromium look at the clock. It waits for its next alarm by a timer that knows nothing of a changed
 * clock, and sets the timer anew when an alarm rings: one that comes before the alarm it waits for does.
 * The worker wakes at this one as at any other.
 */
export async function resetTimer(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('look', { when: Date.now() }));
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('look')) === undefined)).toBe(true);
}

export const badgeOf = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
