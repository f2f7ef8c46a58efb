import { expect, type Page } from '@playwright/test';
import { findingsOn } from './axe.ts';

/** In light and in dark, which are one page with other colours. */
export async function expectNoFindings(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // A colour on its way from one to the other is neither.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    expect(await findingsOn(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

/** No sideways scrolling at 320 px, which is also what 200 % zoom leaves of a 640 px page. */
async function expectReflow(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overflow, { message: state }).toBeLessThanOrEqual(0);
}

async function expectLargeTargets(page: Page, state: string): Promise<void> {
  const small = await page.locator('button, input, summary, select, textarea, nav a').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // A radio button or checkbox inside a label is as large as the label.
      const label = element.closest('label')?.getBoundingClientRect();
      const fits = Math.max(width, label?.width ?? 0) >= 24 && Math.max(height, label?.height ?? 0) >= 24;
      return width === 0 || fits ? [] : [element.outerHTML];
    }),
  );
  expect(small, state).toEqual([]);
}

/** axe finds nothing, everything that can be pressed is large enough, and nothing scrolls sideways. */
export async function look(page: Page, state: string): Promise<void> {
  await expectNoFindings(page, state);
  await expectLargeTargets(page, state);
  await expectReflow(page, state);
}
