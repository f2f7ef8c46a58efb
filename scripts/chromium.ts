// Opens the built extension in real Chromium: for people (start), for pictures and for tests.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from './browsers.ts';

const shipped = join(import.meta.dirname, '../.output/chrome-mv3');

/** The real program: no first-run pages, no connections of its own, nothing that makes one run unlike the next. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/**
 * Two pages that the address bar keeps ready take a third of the time of a start, and nobody types there.
 * The rest is what Playwright switches off: of two such lists Chromium heeds the last.
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export type Options = {
  profile: string;
  /** Another build than the one that ships. */
  build?: string;
  /** The profile brings a packed extension itself, as with people who installed it. */
  packed?: boolean;
  /** Opens the tabs again that were open last time, before anything else runs. */
  reopen?: boolean;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  env?: Record<string, string>;
  /** Features of Chromium that are not usual yet. */
  features?: readonly string[];
  headless?: boolean;
  size?: { width: number; height: number };
  scale?: number;
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

export async function launchChromium(options: Options): Promise<Extension> {
  const {
    profile,
    build = shipped,
    packed = false,
    reopen = false,
    colorScheme = 'light',
    locale,
    env,
    features = [],
    headless = true,
    size,
    scale,
  } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless,
    chromiumSandbox: false,
    viewport: headless ? (size ?? { width: 400, height: 640 }) : null,
    ...(headless ? { colorScheme, deviceScaleFactor: scale ?? 1 } : {}),
    env: { ...(process.env as Record<string, string>), ...env },
    args: [
      ...quiet,
      ...(headless ? [`--disable-features=${withoutFeatures.join()}`] : []),
      ...(locale ? [`--lang=${locale}`] : []),
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      ...(reopen ? ['--restore-last-session'] : []),
      ...(packed ? [] : [`--disable-extensions-except=${build}`, `--load-extension=${build}`]),
    ],
    // Extensions that a profile brings count as default apps.
    ...(packed ? { ignoreDefaultArgs: ['--disable-extensions', '--disable-default-apps'] } : {}),
  });
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(chrome|chrome-extension|blob|data|about):/.test(request.url())) requests.push(request.url());
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
