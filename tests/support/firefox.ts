import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';

const build = join(import.meta.dirname, '../../.output/firefox-mv3');
const addonId = 'polyvagal-check-in@extension.invalid';
/** Firefox gives each installation a random address; a preset one can be opened. */
const host = '6f1c2a3e-5b7d-4c8e-9f10-2a3b4c5d6e7f';

export type Firefox = { browser: Browser; open(path: string): Promise<Page>; close(): Promise<void> };

export async function launchFirefox(profile: string, env: Record<string, string>): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
      'app.update.enabled': false,
    },
  });
  await browser.installExtension(build);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Pages of an extension send no load event over this protocol.
      await page.goto(`moz-extension://${host}/${path}`, { waitUntil: [] });
      await page.waitForSelector('#app > *');
      return page;
    },
    close: () => browser.close(),
  };
}
