import type { Page } from '@playwright/test';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

const shownTags = (page: Page) =>
  page.locator('[data-tag]').evaluateAll((all) => all.map(({ dataset }) => dataset.tag ?? ''));

test('tags are kept at once, own ones too, and come first next time', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=ventral]').click();
  await popup.locator('[data-tag="alone"]').click();
  await popup.getByRole('button', { name: 'More tags…' }).press('Enter');
  await expect(popup.getByRole('button', { name: 'Fewer tags' })).toBeFocused();
  await expect(popup.getByRole('group', { name: 'With whom' }).locator('[data-tag="alone"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await popup.locator('input[name=tag]').fill('  the  slow train ');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('input[name=tag]')).toHaveValue('');
  await popup.locator('input[name=tag]').fill('At Work');
  await popup.keyboard.press('Enter');
  const tags = async () => (await rowsOf(popup, 'checkins'))[0]?.tags;
  await expect.poll(tags).toEqual(['alone', 'the slow train', 'at work']);

  // Taken back, it stays to be tapped again.
  await popup.locator('[data-tag="alone"]').click();
  await expect.poll(tags).toEqual(['the slow train', 'at work']);
  await expect(popup.locator('[data-tag="alone"]')).toHaveAttribute('aria-pressed', 'false');
  await popup.close();

  const next = await extension.open('popup.html');
  await next.locator('[data-branch=dorsal]').click();
  await expect(next.locator('[data-tag]').first()).toBeVisible();
  await expect.poll(() => shownTags(next)).toEqual(['the slow train', 'at work', 'home', 'alone']);
  await next.locator('[data-tag="home"]').click();
  await expect(next.getByRole('status').first()).toContainText('Saved');

  const journal = await extension.open('journal.html#history');
  await expect(journal.locator('[data-tags]')).toHaveText(['home', 'the slow train · at work']);
  await journal.getByRole('button', { name: 'Edit' }).last().click();
  await journal.locator('[data-tag="the slow train"]').click();
  await expect(journal.locator('[data-tag="the slow train"]')).toHaveAttribute('aria-pressed', 'false');
  await journal.getByRole('button', { name: 'Done' }).click();
  await expect(journal.locator('[data-tags]')).toHaveText(['home', 'at work']);
});

test('the popup closed after each step has lost nothing of the steps before', async ({ extension }) => {
  const steps: ((page: Page) => Promise<void>)[] = [
    (page) => page.locator('[data-sensation]').first().click(),
    (page) => page.locator('[data-strength-of][value="3"]').click(),
    (page) => page.locator('[data-tag]').first().click(),
    (page) => page.locator('textarea[name=note]').fill('by the window'),
    (page) => page.locator('textarea[name=eased]').fill('the tree'),
  ];
  for (let last = 0; last <= steps.length; last++) {
    const popup = await extension.open('popup.html');
    await popup.locator('[data-branch=dorsal]').click();
    await expect(popup.locator('[data-sensation]').first()).toBeVisible();
    for (const step of steps.slice(0, last)) await step(popup);
    await popup.close();
  }
  const popup = await extension.open('popup.html');
  const kept = async () =>
    (await rowsOf(popup, 'checkins'))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ sensations, tags, note, eased }) => [
        sensations.map(({ strength }) => strength).join(),
        tags.join(),
        note,
        eased,
      ]);
  await expect.poll(kept).toEqual([
    ['', '', '', ''],
    ['2', '', '', ''],
    ['3', '', '', ''],
    ['3', 'home', '', ''],
    ['3', 'home', 'by the window', ''],
    ['3', 'home', 'by the window', 'the tree'],
  ]);
});
