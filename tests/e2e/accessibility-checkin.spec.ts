import type { Extension } from '../../scripts/chromium.ts';
import { look } from '../support/look.ts';
import { expect, test } from '../support/reused.ts';

/** The form with everything that can be unfolded, in both places where it is. */
async function walkTheForm(extension: Extension): Promise<void> {
  const page = await extension.open('checkin.html');
  await page.getByRole('button', { name: 'Earlier today…' }).click();
  await expect(page.locator('select[name=earlier]')).toBeFocused();
  await look(page, 'an earlier moment');
  await page.locator('[data-branch=sympathetic]').click();
  await page.locator('[data-branch=ventral]').click();
  await page.getByText('means').click();
  for (const id of ['heart.race', 'limbs.urge', 'face.soft']) await page.locator(`[data-sensation="${id}"]`).click();
  await page.locator('[data-tag="home"]').click();
  await look(page, 'begun, with strengths');

  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-continue]')).toBeVisible();
  await look(popup, 'an entry to go on with');
  await popup.locator('[data-branch=dorsal]').click();
  await popup.getByRole('button', { name: 'More…' }).click();
  await popup.getByRole('button', { name: 'In your own words…' }).click();
  await popup.locator('input[name=own-label]').fill('A long name for what the hands do in the evening, and why');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'A long name' })).toHaveAttribute('aria-pressed', 'true');
  await popup.getByRole('button', { name: 'More about Last night and today' }).click();
  await popup.getByRole('button', { name: 'More tags…' }).click();
  await popup.locator('input[name=tag]').fill('a place whose name is as long as a tag may be, or nearly so');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-tag]').last()).toHaveAttribute('aria-pressed', 'true');
  await look(popup, 'everything unfolded');
}

/** What was entered, where it is read and where its words are looked after. */
async function walkTheJournal(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=own-label]').fill('A long name for what the hands do in the evening, and why');
  await journal.keyboard.press('Enter');
  await journal.locator('[data-retire]').click();
  await expect(journal.locator('[data-retired=true]')).toBeVisible();
  await journal.getByRole('button', { name: 'Rename' }).click();
  await journal.getByText('Choose which words are offered').click();
  await look(journal, 'own sensations, one retired and being renamed');

  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  await journal.getByRole('button', { name: 'Earlier today…' }).click();
  await journal.getByRole('group', { name: 'earlier today' }).locator('[data-branch=dorsal]').click();
  await journal.locator('[data-tag="alone"]').click();
  await expect(journal.locator('[data-checkin] [data-tags]')).toBeVisible();
  await look(journal, 'history with an earlier entry under way');
}

test('axe finds nothing in the check-in with everything unfolded', ({ extension }) => walkTheForm(extension));
test('nor where its entries and words are looked after', ({ extension }) => walkTheJournal(extension));

test('a chosen state can be read at twice the size in a window of 380 px', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 190, height: 300 });
  for (const branch of ['ventral', 'sympathetic', 'dorsal']) {
    await popup.locator(`[data-branch=${branch}]`).click();
    await expect(popup.locator(`[data-level-of=${branch}]`)).toHaveCount(3);
    const name = popup.locator(`[data-branch=${branch}] b`);
    await expect.poll(async () => (await name.boundingBox())?.width).toBeGreaterThan(70);
  }
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(190);
});
