// Opens the built extension in real Firefox, over the standard protocol for driving browsers.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { journalSections } from './surfaces.ts';

const build = join(import.meta.dirname, '../.output/firefox-mv3');
export const addonId = 'polyvagal-check-in@extension.invalid';
/** Firefox gives each installation a random address; a preset one can be opened. */
const host = '6f1c2a3e-5b7d-4c8e-9f10-2a3b4c5d6e7f';

export type Firefox = {
  browser: Browser;
  /** Requests of its pages to anywhere but the extension's own files. Stays empty. */
  requests: string[];
  open(path: string): Promise<Page>;
  /** Puts a saved log in through the Share section. */
  restore(log: string): Promise<void>;
  /** Makes a check-in and takes a picture of every surface. Answers the pictures' paths. */
  photograph(folder: string): Promise<string[]>;
  close(): Promise<void>;
};

type Options = {
  profile: string;
  /** The profile brings the extension itself; one that is put in here is gone with this run of the browser. */
  installed?: boolean;
  headless?: boolean;
  env?: Record<string, string>;
};

/** What lets a profile bring an extension that nobody signed. */
const unsigned = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 15,
};

export async function launchFirefox({ profile, installed = false, headless = true, env }: Options): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
      'app.update.enabled': false,
      ...(installed ? unsigned : {}),
    },
  });
  if (!installed) await browser.installExtension(build);
  const requests: string[] = [];

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    // Whatever is waited for comes in a moment, unless the machine has much else to do.
    page.setDefaultTimeout(90_000);
    page.on('request', (request) => {
      if (!/^(moz-extension|blob|data|about):/.test(request.url())) requests.push(request.url());
    });
    // Pages of an extension send no load event over this protocol.
    await page.goto(`moz-extension://${host}/${path}`, { waitUntil: [] });
    await page.waitForSelector('#app > *');
    return page;
  }
  return {
    browser,
    requests,
    open,
    async restore(log) {
      const path = join(mkdtempSync(join(tmpdir(), 'check-in-file-')), 'example.json');
      writeFileSync(path, log);
      const journal = await open('journal.html#share');
      const input = (await journal.waitForSelector('input[data-import]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await (await journal.waitForSelector('[data-import-confirm]'))?.click();
      await journal.waitForSelector('[data-restore=done]');
      await journal.close();
    },
    async photograph(folder) {
      mkdirSync(folder, { recursive: true });
      const paths: string[] = [];
      async function take(page: Page, name: string): Promise<void> {
        const path = join(folder, `firefox-${name}.png`) as `${string}.png`;
        await page.screenshot({ path });
        paths.push(path);
      }
      const popup = await open('popup.html');
      await popup.setViewport({ width: 380, height: 600 });
      await popup.waitForSelector('canvas');
      await (await popup.$('[data-branch=ventral]'))?.click();
      await popup.waitForSelector('[data-status=saved]');
      await take(popup, 'popup');
      for (const section of journalSections) {
        const journal = await open(`journal.html#${section}`);
        await journal.waitForSelector(`main[data-section=${section}] .stack > :nth-child(2)`);
        await take(journal, `journal-${section}`);
        await journal.close();
      }
      return paths;
    },
    close: () => browser.close(),
  };
}
