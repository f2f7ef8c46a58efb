import type { Page } from '@playwright/test';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

/** Where the browser is, in its own words. */
const midnightOf = (page: Page) =>
  page.evaluate(() =>
    Temporal.Now.zonedDateTimeISO().startOfDay().toInstant().toString({ smallestUnit: 'millisecond' }),
  );

test('a check-in for an earlier moment of today, beside a prompt that waits, and Undo', async ({ extension }) => {
  const page = await extension.open('popup.html');
  await page.locator('[data-branch]').first().waitFor();
  await putPrompt(page, 60);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toBeVisible();
  await popup.getByRole('button', { name: 'Earlier today…' }).press('Enter');
  const time = popup.getByRole('combobox', { name: 'How it was at' });
  await expect(time).toBeFocused();
  await popup.getByRole('button', { name: 'Now instead' }).press('Enter');
  await expect(popup.getByRole('button', { name: 'Earlier today…' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(time).toBeFocused();
  const last = await time.locator('option').last().getAttribute('value');
  await time.selectOption(last);
  await popup.locator('[data-branch=dorsal]').click();
  await popup.locator('[data-tag="home"]').click();
  await expect(popup.getByRole('status').first()).toContainText('Saved');

  const midnight = await midnightOf(popup);
  const [row] = await rowsOf(popup, 'checkins');
  expect(row).toMatchObject({ at: midnight, source: 'earlier', levels: { dorsal: 2 }, tags: ['home'] });
  expect(row?.promptId).toBeUndefined();
  expect(row && row.savedAt > midnight).toBe(true);
  expect((await rowsOf(popup, 'prompts')).find(({ id }) => id.endsWith('#900'))?.outcome).toBe('open');
  const mark = popup.locator('.strip li');
  await expect(mark).toHaveAttribute('data-later', 'true');
  await expect(mark).toContainText('added later');

  // The time can still be mended.
  await time.selectOption({ index: 0 });
  await expect.poll(async () => (await rowsOf(popup, 'checkins'))[0]?.at).toBe(await time.inputValue());
  expect((await rowsOf(popup, 'checkins'))[0]).toMatchObject({ source: 'earlier', tags: ['home'] });

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('status').first()).toContainText('Taken back');
  expect((await rowsOf(popup, 'checkins'))[0]?.deletedAt).toBeTruthy();
  await expect(mark).toHaveCount(0);
});

test('the same from the history, where it stands as added later', async ({ extension }) => {
  const journal = await extension.open('journal.html#history');
  await journal.getByRole('button', { name: 'Earlier today…' }).click();
  const form = journal.getByRole('group', { name: 'How it was earlier today' });
  const time = journal.getByRole('combobox', { name: 'How it was at' });
  const chosen = await time.inputValue();
  await form.locator('[data-branch=ventral]').click();
  await expect(journal.locator('[data-checkin]')).toContainText('added later');
  const [row] = await rowsOf(journal, 'checkins');
  expect(row).toMatchObject({ at: chosen, source: 'earlier' });
  await journal.getByRole('button', { name: 'Done' }).click();
  await expect(form).toHaveCount(0);
  await expect(journal.locator('[data-checkin]')).toHaveCount(1);
});
