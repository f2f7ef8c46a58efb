import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import { expect } from './extension.ts';
import { test as base } from './reused.ts';

/** One browser with ninety days in it for all tests that only read, as starting and filling one takes longest. */
export const test = base.extend<{ filled: Extension }>({
  filled: async ({ filledForAll }, use) => {
    const before = new Set<Page>(filledForAll.context.pages());
    await use(filledForAll);
    for (const page of filledForAll.context.pages()) if (!before.has(page)) await page.close();
  },
});

export { expect };
