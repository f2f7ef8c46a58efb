import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as clocked } from '../support/clocked.ts';
import { expect, test } from '../support/extension.ts';
import { look } from '../support/look.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

const settings = async (page: Page) =>
  (await rowsOf(page, 'settings')).find(({ id }) => id === 'settings')?.value as Record<string, unknown> | undefined;

test('four short steps, each choice kept at once, from the popup and never in its way', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-branch=ventral]')).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await popup.locator('[data-first-steps]').click();
  const page = await opening;
  await expect(page.locator('[data-step="1"]')).toContainText('not a medical device');
  await expect(page.locator('[data-step="1"]')).toContainText('Nobody is watching');
  await look(page, 'first steps, 1');
  await page.locator('[data-on]').click();

  await tick(page.locator('input[name=words][value=plain]'));
  await expect(page.locator('[data-sample=plain]')).not.toContainText('ventral vagal');
  await expect.poll(async () => (await settings(page))?.words).toBe('plain');
  await look(page, 'first steps, 2');
  await tick(page.locator('input[name=words][value=both]'));
  await expect(page.locator('[data-sample=both] li')).toHaveCount(3);
  await expect(page.locator('[data-sample=both]')).toContainText('ventral vagal');
  await page.locator('[data-on]').click();

  await expect(page.locator('input[name=when][value=random]')).toBeChecked();
  await expect(page.locator('[data-step="3"]')).toContainText('4 prompts a day · 9:00');
  await expect(page.locator('[data-step="3"]')).toContainText('9:00 AM, 2:00 PM, and 7:00 PM');
  await tick(page.locator('input[name=when][value=fixed]'));
  await expect.poll(async () => (await settings(page))?.plan).toMatchObject({ times: ['09:00', '14:00', '19:00'] });
  await look(page, 'first steps, 3');

  // Gone away in the middle and come back: the same step, and nothing to choose again.
  await page.reload();
  await expect(page.locator('input[name=when][value=fixed]')).toBeChecked();
  await page.goBack();
  await expect(page.locator('[data-step="2"]')).toBeVisible();
  await page.locator('.step-list a').last().click();
  await tick(page.locator('input[name=reminder][value=badge]'));
  await expect.poll(async () => (await settings(page))?.reminder).toBe('badge');
  await expect(page.locator('[data-test-notification]')).toHaveCount(0);
  await page.locator('[data-on]').click();
  await expect(page.locator('main')).toHaveAttribute('data-section', 'patterns');

  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  await expect(popup.locator('[data-first-steps]')).toHaveCount(0);
});

test('a real notification, and help where it was not seen; skipped, everything stays as it is', async ({
  extension,
  desktop,
}) => {
  const page = await extension.open('journal.html#welcome/4');
  await page.locator('[data-test-notification]').click();
  await expect.poll(async () => (await desktop.notifications())[0]?.title).toBe('This is the test');
  await page.locator('[data-answer=unseen]').click();
  await expect(page.locator('[data-help]')).toContainText('The dot on the icon works in any case');
  await look(page, 'first steps, 4, help');
  await page.locator('[data-use-window]').click();
  await expect(page.locator('input[name=reminder][value=window]')).toBeChecked();

  await page.goto(`chrome-extension://${extension.id}/journal.html#welcome`);
  const before = await settings(page);
  await page.locator('[data-leave]').click();
  await expect(page.locator('main')).toHaveAttribute('data-section', 'patterns');
  expect(await settings(page)).toEqual(before);
});

test('whoever has a plan of their own can look at the steps again and does not lose it', async ({ extension }) => {
  const page = await extension.open('journal.html#settings');
  await page.locator('input[name=perDay]').fill('7');
  await expect.poll(async () => (await settings(page))?.plan).toMatchObject({ perDay: 7 });
  await page.locator('a[href="#welcome"]').click();
  await page.locator('.step-list a').nth(2).click();
  await expect(page.locator('input[name=when][value=own]')).toBeChecked();
  await tick(page.locator('input[name=when][value=none]'));
  await expect.poll(async () => (await settings(page))?.plan).toEqual({ kind: 'none' });
  await tick(page.locator('input[name=when][value=own]'));
  await expect.poll(async () => (await settings(page))?.plan).toMatchObject({ perDay: 7 });
});

clocked(
  'installed, a tab with the first steps opens, once; an update opens none',
  async ({ clock, packed, profile, start }) => {
    clock.set('2026-11-23T08:00:00Z');
    await packed.offer('1.0.0');
    let extension = await start({ packed: true });
    const welcomes = () => extension.context.pages().filter((page) => page.url().endsWith('#welcome'));
    await expect.poll(() => welcomes().length).toBe(1);
    await expect(welcomes()[0] as Page).toHaveTitle('Journal');
    await extension.close();

    await packed.offer('1.0.1');
    extension = await start({ packed: true });
    await expect.poll(() => readdirSync(join(profile, 'Default/Extensions', packed.id))).toContain('1.0.1_0');
    expect(welcomes()).toEqual([]);
    await extension.close();
    extension = await start({ packed: true });
    const page = await extension.open('journal.html#about');
    await expect.poll(() => page.evaluate(() => chrome.runtime.getManifest().version)).toBe('1.0.1');
    expect(welcomes()).toEqual([]);
  },
);

test('what the words mean is one link away from a check-in, protection first, with the dispute and its sources', async ({
  extension,
}) => {
  const checkin = await extension.open('checkin.html');
  await checkin.locator('[data-branch=sympathetic]').click();
  await checkin.locator('[data-branch=dorsal]').click();
  await checkin.locator('[data-meaning=freeze] summary').click();
  const opening = extension.context.waitForEvent('page');
  await checkin.locator('[data-meaning=freeze] a').click();
  const page = await opening;
  await expect(page.locator('#words')).toBeFocused();
  await expect(page.locator('.meanings > div')).toHaveCount(7);
  await expect(page.locator('.meanings > div').nth(2)).toContainText('Protection, not failure');
  await expect(page.locator('.sources')).toContainText('180: 108589');
  await expect(page.locator('main')).toContainText('words for what people notice in themselves');
});
