import type { Page } from '@playwright/test';
import { expect, test } from '../support/reused.ts';

/** How an element looks where the system alone chooses colours. */
const look = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, color, borderColor, borderWidth, borderStyle, outline } = getComputedStyle(element);
      const before = getComputedStyle(element, '::before').backgroundColor;
      return [backgroundColor, color, borderColor, borderWidth, borderStyle, outline, before].join(' | ');
    });

test('in forced colours what is chosen differs from what is not; with reduced motion nothing moves', async ({
  extension,
}) => {
  const page = await extension.open('checkin.html');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.locator('[data-branch=sympathetic]').click();
  await expect(page.getByRole('status').first()).toContainText('Saved');
  await page.locator('[data-sensation="heart.race"]').click();
  await page.locator('[data-tag="home"]').click();
  await expect(page.locator('[data-tag="home"]')).toHaveAttribute('aria-pressed', 'true');
  const pairs = [
    ['.target:has([data-branch=sympathetic])', '.target:has([data-branch=ventral])'],
    ['[data-sensation="heart.race"]', '[data-sensation][aria-pressed=false]'],
    ['[data-tag="home"]', '[data-tag][aria-pressed=false]'],
    ['[data-level-of=sympathetic][value="1"]', '[data-level-of=sympathetic][value="3"]'],
  ] as const;
  for (const [chosen, other] of pairs) expect(await look(page, chosen), chosen).not.toBe(await look(page, other));

  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        const still = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none';
        return still ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
  expect(await moving()).toEqual([]);
  const popup = await extension.open('popup.html');
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await expect(popup.locator('canvas[data-drawn]')).toBeVisible();
  expect(await popup.evaluate(() => document.getAnimations().length)).toBe(0);
});
