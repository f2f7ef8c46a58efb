import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { alarmsOf, badgeOf, stillPage } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

const versionOf = (page: Page) => page.evaluate(() => chrome.runtime.getManifest().version);

test('an update waits for the page that is open, keeps what was entered, and brings the alarms back (fault 11)', async ({
  clock,
  packed,
  profile,
  start,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  await packed.offer('1.0.0');
  let extension = await start({ packed: true });
  await setPlan(extension, askAt('09:00'));
  await extension.open('checkin.html');
  await extension.close();

  // An update that finds no page goes in at once: this page is there again as soon as the browser is.
  clock.set('2026-11-23T09:01:00Z');
  await packed.offer('1.0.1');
  extension = await start({ packed: true, reopen: true });
  const reopened = () => extension.context.pages().find((open) => open.url().endsWith('checkin.html'));
  await expect.poll(reopened).toBeDefined();
  const page = reopened() as Page;
  const taken = () => readdirSync(join(profile, 'Default/Extensions', packed.id));
  await expect.poll(taken, { timeout: 90_000 }).toContain('1.0.1_0');
  await expect(page.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(async () => (await rowsOf(page, 'prompts'))[0]?.shownAt).toBeTruthy();
  await page.locator('[data-branch=sympathetic]').click();
  await page.locator('textarea[name=note]').fill('written while the update waited');
  const read = async () => (await rowsOf(page, 'checkins'))[0];
  await expect.poll(async () => (await read())?.note).toBe('written while the update waited');
  expect(await versionOf(page)).toBe('1.0.0');
  const entry = await read();
  const ledger = await rowsOf(page, 'prompts');
  expect(ledger).toMatchObject([{ outcome: 'answered', checkinId: entry?.id }]);
  await extension.close();

  extension = await start({ packed: true });
  const still = await extension.open(stillPage);
  expect(await versionOf(still)).toBe('1.0.1');
  await expect.poll(() => alarmsOf(still)).toMatchObject({ next: '2026-11-24T09:00:00Z' });
  expect(await rowsOf(still, 'checkins')).toEqual([entry]);
  expect(await rowsOf(still, 'prompts')).toEqual(ledger);
  await expect.poll(() => badgeOf(still)).toBe('');
});

test('switched off for a week and on again: planned again, nothing replayed (fault 26)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00', '12:00', '15:00'));
  const extensions = await extension.context.newPage();
  await extensions.goto('chrome://extensions');
  const allow = (enabled: boolean) =>
    extensions.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extension.id, enabled] as const);
  await allow(false);
  clock.set('2026-11-30T12:30:00Z');
  expect(await desktop.total()).toBe(0);

  await allow(true);
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  const still = await extension.open(stillPage);
  await expect.poll(() => alarmsOf(still)).toMatchObject({ next: '2026-11-30T14:00:00Z' });
  const ledger = (await rowsOf(still, 'prompts')).map(({ id, outcome }) => `${id} ${outcome}`);
  const week = [23, 24, 25, 26, 27, 28, 29].flatMap((day) => [1, 2, 3].map((slot) => `2026-11-${day}#${slot} closed`));
  expect(ledger).toEqual([...week, '2026-11-30#1 closed', '2026-11-30#2 open']);
  await expect.poll(() => badgeOf(still)).toBe('•');
  expect(await desktop.calls()).toBe(1);
});
