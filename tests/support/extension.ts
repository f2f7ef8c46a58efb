import { rmSync } from 'node:fs';
import { type Extension, freshProfile, launchChromium } from '../../scripts/chromium.ts';
import { Desktop } from './desktop.ts';
import { test as base, expect } from './lasting.ts';

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
    const extension = await launchChromium({ profile, colorScheme: scheme, env });
    await use(extension);
    await extension.close();
    expect(extension.requests, 'requests that left the extension').toEqual([]);
  },
});

export { expect };
