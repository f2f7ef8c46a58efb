import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { type Extension, freshProfile, launchChromium } from '../../scripts/chromium.ts';
import { Desktop } from './desktop.ts';
import { exampleUntilNow } from './example.ts';
import { restore } from './restore.ts';
import { Reusable } from './reusable.ts';
import { rowsOf } from './store.ts';

/**
 * Browsers that outlast a test. They are declared here for all tests, whether they use one or not: Playwright starts
 * a new process, and with it new browsers, wherever two files that follow each other differ in this. After a failure
 * it does so as well, so that no test inherits what another one broke.
 */
export const test = base.extend<object, { reusable: Reusable; filledForAll: Extension }>({
  reusable: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used from this pattern
    async ({}, use) => {
      const reusable = new Reusable();
      await use(reusable);
      await reusable.dispose();
    },
    { scope: 'worker' },
  ],
  filledForAll: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const profile = freshProfile();
      const desktop = await Desktop.start();
      const extension = await launchChromium({ profile, env: { DBUS_SESSION_BUS_ADDRESS: desktop.address } });
      const journal = await extension.open('journal.html#share');
      await restore(journal, exampleUntilNow(90));
      const before = await rowsOf(journal, 'checkins');
      await use(extension);
      expect(await rowsOf(journal, 'checkins'), 'check-ins that the tests were only to read').toEqual(before);
      await extension.close();
      desktop.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      expect(extension.requests, 'requests that left the extension').toEqual([]);
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});

export { expect };
