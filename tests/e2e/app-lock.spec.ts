import type { Page } from '@playwright/test';
import { expect, test } from '../support/clocked.ts';
import { exampleUntilNow } from '../support/example.ts';
import { look } from '../support/look.ts';
import { restore } from '../support/restore.ts';

const words = 'river stone';
const locked = (page: Page) => page.locator('[data-app-lock=locked]');

async function unlock(page: Page, typed: string): Promise<void> {
  await page.locator('input[name=unlock]').fill(typed);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

test('a lock hides what shows entries, opens with its words, and can be taken away a day after it was asked', async ({
  clock,
  start,
}) => {
  clock.set('2026-11-25T10:00:00Z');
  let extension = await start();
  let journal = await extension.open('journal.html#share');
  const section = (name: string) => journal.goto(journal.url().replace(/#.*/, `#${name}`));
  await restore(journal, exampleUntilNow(20));
  await section('settings');
  await journal.locator('input[name=lock-first]').fill('river');
  await journal.locator('[data-turn-on-lock]').click();
  await expect(journal.getByText('Six characters or more')).toBeVisible();
  await journal.locator('input[name=lock-first]').fill(words);
  await journal.locator('input[name=lock-second]').fill('river stones');
  await journal.locator('[data-turn-on-lock]').click();
  await expect(journal.getByText('The two are not the same yet')).toBeVisible();
  await journal.locator('input[name=lock-second]').fill(words);
  await journal.locator('[data-turn-on-lock]').click();
  await expect(journal.locator('[data-hide-now]')).toBeVisible();
  await section('history');
  await expect(journal.locator('[data-checkin]').first()).toBeVisible();

  // Another page hides it, and this one at once too.
  const other = await extension.open('journal.html#settings');
  await other.locator('[data-hide-now]').click();
  await expect(locked(journal)).toBeVisible();
  await expect(journal.locator('[data-checkin]')).toHaveCount(0);
  await look(journal, 'locked journal');
  for (const name of ['patterns', 'sessions', 'share', 'settings']) {
    await section(name);
    await expect(locked(journal), name).toBeVisible();
    await expect(journal.locator('canvas, [data-session], [data-export], form.plan')).toHaveCount(0);
  }
  await section('support');
  await expect(locked(journal)).toHaveCount(0);
  const report = await extension.open('report.html');
  await expect(locked(report)).toBeVisible();
  await expect(report.locator('[data-report]')).toHaveCount(0);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-app-lock=hidden]')).toBeVisible();
  await expect(popup.locator('canvas, .strip')).toHaveCount(0);
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.getByRole('status').first()).toContainText('Saved');

  await section('history');
  await unlock(journal, 'another river');
  await expect(journal.getByText('That is not the passphrase')).toBeVisible();
  await unlock(journal, words);
  await expect(journal.locator('[data-checkin]').first()).toBeVisible();
  await expect(popup.locator('canvas')).toBeVisible();
  await extension.close();

  // It ends with the browser; who has forgotten the words asks, and waits a day.
  extension = await start();
  journal = await extension.open('journal.html#history');
  await expect(locked(journal)).toBeVisible();
  await journal.getByText('I do not know it any more').click();
  await journal.locator('[data-ask-removal]').click();
  await expect(journal.locator('[data-removal]')).toContainText('November 26, 2026');
  await unlock(journal, words);
  await expect(journal.getByText('Somebody on this computer asked')).toBeVisible();
  await journal.locator('[data-keep-lock]').click();
  await expect(journal.getByText('Somebody on this computer asked')).toHaveCount(0);

  await section('settings');
  await journal.locator('[data-hide-now]').click();
  await journal.getByText('I do not know it any more').click();
  await journal.locator('[data-ask-removal]').click();
  await expect(journal.locator('[data-removal]')).toBeVisible();
  clock.set('2026-11-26T10:30:00Z');
  await journal.reload();
  await journal.locator('[data-remove-lock]').click();
  await expect(journal.locator('[data-turn-on-lock]')).toBeVisible();
});

test('an opened journal hides itself after a quarter of an hour without anybody', async ({ clock, start }) => {
  clock.set('2026-11-25T10:00:00Z');
  const extension = await start();
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=lock-first]').fill(words);
  await journal.locator('input[name=lock-second]').fill(words);
  await journal.locator('[data-turn-on-lock]').click();
  await expect(journal.locator('[data-hide-now]')).toBeVisible();
  clock.set('2026-11-25T10:16:00Z');
  await journal.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(locked(journal)).toBeVisible();
});
