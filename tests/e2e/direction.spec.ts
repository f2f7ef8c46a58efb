import type { Page } from '@playwright/test';
import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/extension.ts';
import { restore } from '../support/restore.ts';

/** Boxes whose place the layout decides; inside of text, Latin words keep their own direction. */
const boxes =
  '.panel, .button, .target, .target svg, .choice input, .masthead a, .step-list a, .notice, .chip, footer a';

/**
 * Boxes that are not as far from where lines begin in the mirror image as in the usual one. Both are laid out within
 * one turn of the page, so that nothing that is still arriving can come between them.
 */
const strayed = (page: Page): Promise<{ boxes: number; strayed: string[] }> =>
  page.evaluate((selector) => {
    const root = document.documentElement;
    const all = [...document.querySelectorAll(selector)];
    const starts = (dir: 'ltr' | 'rtl') => {
      root.dir = dir;
      return all.map((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) return undefined;
        return dir === 'rtl' ? root.clientWidth - right : left;
      });
    };
    const usual = starts('ltr');
    const mirrored = starts('rtl');
    const far = (index: number) => Math.abs((usual[index] ?? 0) - (mirrored[index] ?? 0)) > 2;
    return {
      boxes: usual.filter((start) => start !== undefined).length,
      strayed: all.filter((_, index) => far(index)).map((element) => element.outerHTML.slice(0, 80)),
    };
  }, boxes);

async function expectMirrored(page: Page, state: string): Promise<void> {
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(async () => (await strayed(page)).boxes, { message: state }).toBeGreaterThan(2);
    await expect.poll(async () => (await strayed(page)).strayed, { message: `${state}, ${width} px` }).toEqual([]);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(overflow, { message: `${state}, ${width} px` }).toBeLessThanOrEqual(0);
  }
}

test('written from right to left, every page is its own mirror image and nothing leaves it', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(20));
  for (const section of ['patterns', 'history', 'sessions', 'share', 'settings', 'about', 'support', 'welcome/2']) {
    await journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
    await expect(
      journal.locator(`main[data-section=${section.split('/')[0]}] .stack > *:visible`).nth(1),
    ).toBeVisible();
    await expectMirrored(journal, section);
  }
  const checkin = await extension.open('checkin.html');
  await checkin.locator('[data-branch=sympathetic]').click();
  await expect(checkin.locator('[data-tag]').first()).toBeVisible();
  await expectMirrored(checkin, 'check-in, details');
  for (const [path, ready] of [
    ['popup.html', 'canvas'],
    ['report.html', '[data-report]'],
    ['reader.html', '[data-open]'],
  ] as const) {
    const page = await extension.open(path);
    await expect(page.locator(ready).first()).toBeVisible();
    await expectMirrored(page, path);
  }
});
