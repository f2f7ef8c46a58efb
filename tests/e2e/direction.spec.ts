import type { Page } from '@playwright/test';
import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/extension.ts';
import { restore } from '../support/restore.ts';

/** Boxes whose place the layout decides; inside of text, Latin words keep their own direction. */
const boxes =
  '.panel, .button, .target, .target svg, .choice input, .masthead a, .step-list a, .notice, .chip, footer a';

type Place = { text: string; start: number };

/** How far each box is from where lines begin. */
const places = (page: Page): Promise<Place[]> =>
  page.evaluate((selector) => {
    const isMirrored = document.documentElement.dir === 'rtl';
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own === 0
        ? []
        : [{ text: element.outerHTML.slice(0, 80), start: Math.round(isMirrored ? width - right : left) }];
    });
  }, boxes);

const turn = (page: Page, dir: 'ltr' | 'rtl') =>
  page.evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);

async function expectMirrored(page: Page, state: string): Promise<void> {
  for (const width of [900, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await turn(page, 'ltr');
    await expect.poll(async () => (await places(page)).length, { message: state }).toBeGreaterThan(2);
    const usual = await places(page);
    await turn(page, 'rtl');
    const moved = async () => {
      const mirrored = await places(page);
      return usual.filter(({ start }, index) => Math.abs(start - (mirrored[index]?.start ?? Number.NaN)) > 2);
    };
    await expect.poll(moved, { message: `${state}, ${width} px` }).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${state}, ${width} px`).toBeLessThanOrEqual(0);
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
