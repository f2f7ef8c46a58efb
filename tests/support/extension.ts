import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.ts';
import { Desktop } from './desktop.ts';

export const chromiumBuild = join(import.meta.dirname, '../../.output/chrome-mv3');

/** The real program: no first-run pages, no connections of its own, nothing that makes one run unlike the next. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export type Options = {
  profile: string;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  env?: Record<string, string>;
};

export type Extension = {
  context: BrowserContext;
  worker: Worker;
  id: string;
  /** Requests to anywhere but the extension's own files. Stays empty. */
  requests: string[];
  open(path: string): Promise<Page>;
  close(): Promise<void>;
};

export async function launch({ profile, colorScheme, locale, env }: Options): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 400, height: 640 },
    colorScheme: colorScheme ?? 'light',
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      ...quiet,
      ...(locale ? [`--lang=${locale}`] : []),
      `--disable-extensions-except=${chromiumBuild}`,
      `--load-extension=${chromiumBuild}`,
    ],
  });
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(chrome-extension|blob|data|about):/.test(request.url())) requests.push(request.url());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    worker,
    id,
    requests,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

export function freshProfile(): string {
  return mkdtempSync(join(tmpdir(), 'check-in-profile-'));
}

/** A browser with the extension and an empty profile, and the promise that no request left it. */
export const test = base.extend<{ extension: Extension; profile: string; scheme: 'light' | 'dark'; desktop: Desktop }>({
  scheme: ['light', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from this pattern
  profile: async ({}, use) => {
    const profile = freshProfile();
    await use(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  desktop: async ({}, use) => {
    const desktop = await Desktop.start();
    await use(desktop);
    desktop.stop();
  },
  extension: async ({ profile, scheme, desktop }, use) => {
    const env = { DBUS_SESSION_BUS_ADDRESS: desktop.address };
    const extension = await launch({ profile, colorScheme: scheme, env });
    await use(extension);
    await extension.close();
    expect(extension.requests, 'requests that left the extension').toEqual([]);
  },
});

export { expect };
