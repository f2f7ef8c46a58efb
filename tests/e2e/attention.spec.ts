import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import { badgeOf, ring, stillPage, turnOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import type { Desktop } from '../support/desktop.ts';
import { lockScreen } from '../support/lock.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import type { ShiftedClock } from '../support/shifted-clock.ts';
import { rowsOf } from '../support/store.ts';

/** Asked at nine, open for half an hour, reminded of after a quarter. */
const plan = { ...askAt('09:00'), expiryMinutes: 30, nudgeMinutes: 15 };

async function atNine(extension: Extension, clock: ShiftedClock) {
  await setPlan(extension, plan);
  const page = await extension.open(stillPage);
  clock.set('2026-11-23T09:00:10Z');
  await ring(page);
  return page;
}

async function theOne(desktop: Desktop) {
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  const [shown] = await desktop.notifications();
  if (!shown) throw new Error('It was there a moment ago');
  return shown;
}

test.beforeEach(({ clock }) => clock.set('2026-11-23T08:55:00Z'));

test('shown, once more in silence, then withdrawn when its time is over', async ({ clock, start, desktop }) => {
  const extension = await start();
  const page = await atNine(extension, clock);
  expect(await theOne(desktop)).toMatchObject({ silent: false });
  clock.set('2026-11-23T09:15:20Z');
  await ring(page);
  await expect.poll(() => desktop.calls()).toBe(2);
  expect(await theOne(desktop)).toMatchObject({ silent: true });
  clock.set('2026-11-23T09:20:00Z');
  await ring(page);
  clock.set('2026-11-23T09:30:00Z');
  await ring(page);
  await expect.poll(() => desktop.notifications()).toEqual([]);
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'expired' }]);
  expect(await desktop.calls()).toBe(2);
});

test('"Later" on the notification puts it off for a quarter of an hour', async ({ clock, start, desktop }) => {
  const extension = await start();
  const page = await atNine(extension, clock);
  await desktop.click(await theOne(desktop), 'Later');
  await expect.poll(() => desktop.notifications()).toEqual([]);
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  clock.set('2026-11-23T09:14:00Z');
  await ring(page);
  await turnOf(page);
  expect(await desktop.notifications()).toEqual([]);
  clock.set('2026-11-23T09:15:30Z');
  await ring(page);
  await theOne(desktop);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  await expect.poll(() => rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'answered' }]);
  await expect.poll(() => desktop.notifications()).toEqual([]);
});

test('"Not now" on the notification ends it, as Skip does', async ({ clock, start, desktop }) => {
  const extension = await start();
  const page = await atNine(extension, clock);
  const shown = await theOne(desktop);
  expect(shown.actions.map(({ label }) => label)).toEqual(expect.arrayContaining(['Later', 'Not now']));
  await desktop.click(shown, 'Not now');
  await expect.poll(() => rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'dismissed' }]);
  await expect.poll(() => desktop.notifications()).toEqual([]);
  await expect.poll(() => badgeOf(page)).toBe('');
});

test('wiped away by hand it stays away, and waits behind the badge', async ({ clock, start, desktop }) => {
  const extension = await start();
  const page = await atNine(extension, clock);
  await desktop.close(await theOne(desktop));
  const isQuiet = async () => (await rowsOf(page, 'settings')).find(({ id }) => id === 'attention')?.value;
  await expect.poll(isQuiet).toMatchObject({ quiet: true });
  clock.set('2026-11-23T09:16:00Z');
  await ring(page);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  await turnOf(page);
  expect(await desktop.calls()).toBe(1);
  expect(await badgeOf(page)).toBe('•');
});

test('behind a locked screen it is held, and comes when the person is back', async ({ clock, start, desktop }) => {
  const extension = await start();
  await setPlan(extension, plan);
  const page = await extension.open(stillPage);
  await lockScreen(page, desktop);
  clock.set('2026-11-23T09:00:10Z');
  await ring(page);
  await expect.poll(() => badgeOf(page)).toBe('•');
  await turnOf(page);
  expect(await desktop.calls()).toBe(0);
  expect((await rowsOf(page, 'prompts'))[0]).not.toHaveProperty('shownAt');
  await desktop.unlock();
  await theOne(desktop);
  await expect.poll(async () => (await rowsOf(page, 'prompts'))[0]?.shownAt).toBeTruthy();
});

test('a small window, where that is chosen, opens by itself and holds the check-in', async ({
  clock,
  start,
  desktop,
}) => {
  const extension = await start();
  const settings = await extension.open('journal.html#settings');
  await settings.locator('input[name=reminder][value=window]').click();
  await expect
    .poll(async () => (await rowsOf(settings, 'settings')).find(({ id }) => id === 'settings')?.value)
    .toMatchObject({ reminder: 'window' });
  await settings.close();
  const page = await atNine(extension, clock);
  const opened = () => extension.context.pages().find((one) => one.url().includes('checkin.html'));
  await expect.poll(opened).toBeDefined();
  const window = opened() as Page;
  await expect(window.locator('[data-waiting]')).toHaveCount(1);
  expect(await desktop.calls()).toBe(0);
  await window.locator('[data-branch=sympathetic]').click();
  await expect(window.locator('[data-status=saved]')).toBeVisible();
  expect(await rowsOf(page, 'checkins')).toMatchObject([{ source: 'prompted' }]);
});
