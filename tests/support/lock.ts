import { expect, type Page } from '@playwright/test';
import type { Desktop } from './desktop.ts';

/**
 * Locks the screen and waits until the browser has noticed: it looks once a second, and an unlocking that comes
 * before its look is no event.
 */
export async function lockScreen(page: Page, desktop: Desktop): Promise<void> {
  await page.evaluate(() =>
    chrome.idle.onStateChanged.addListener((state) => {
      document.title = state;
    }),
  );
  await desktop.lock();
  await expect(page).toHaveTitle('locked');
}
