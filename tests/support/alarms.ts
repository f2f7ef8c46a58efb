import { expect, type Page } from '@playwright/test';

/** When each alarm rings, as an ISO instant without its fraction. */
export async function alarmsOf(page: Page): Promise<Record<string, string>> {
  const alarms = await page.evaluate(() => chrome.alarms.getAll());
  return Object.fromEntries(
    alarms.map(({ name, scheduledTime }) => [name, new Date(scheduledTime).toISOString().replace(/\.\d+Z$/, 'Z')]),
  );
}

/** A file that shows as a page with the extension's interface and does nothing by itself: no wake comes from it. */
export const stillPage = 'manifest.json';

/**
 * Lets the worker wake by an alarm now, and Chromium look at the clock: it waits for its next alarm by a
 * timer that knows nothing of a changed clock, unless an alarm is made that comes before it. One that was
 * due ages ago does, rings at once, and all that are due with it.
 */
export async function ring(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('ring', { when: 1 }));
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('ring')) === undefined)).toBe(true);
}

/** Returns once whatever stood in line to bring the prompts up to date has had its turn. */
export const turnOf = (page: Page): Promise<void> =>
  page.evaluate(() => navigator.locks.request('reconcile', () => undefined));

export const badgeOf = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
