import type { Page } from '@playwright/test';
import { alarmsOf, badgeOf, turnOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { killBrowser } from '../support/kill.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

const ledgerOf = async (page: Page) => (await rowsOf(page, 'prompts')).map(({ id, outcome }) => `${id} ${outcome}`);
const plan = askAt('09:00', '12:00', '15:00');
const blame = /miss|fail|forg[eo]t|\blate\b|ignor|streak|should/i;

test('three days asleep: the one that is still open is asked, the others are in the ledger, without blame (fault 8)', async ({
  clock,
  packed,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:00:00Z');
  await packed.offer('1.0.0');
  const extension = await start({ packed: true });
  await setPlan(extension, plan);
  await extension.close();

  clock.set('2026-11-26T12:30:00Z');
  const { open } = await start({ packed: true });
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  const popup = await open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-26#2"]')).toBeVisible();
  await expect.poll(() => badgeOf(popup)).toBe('•');
  const closed = [23, 24, 25].flatMap((day) => [1, 2, 3].map((slot) => `2026-11-${day}#${slot} closed`));
  expect(await ledgerOf(popup)).toEqual([...closed, '2026-11-26#1 closed', '2026-11-26#2 open']);
  await expect.poll(() => alarmsOf(popup)).toMatchObject({ next: '2026-11-26T14:00:00Z' });
  const [shown] = await desktop.notifications();
  expect(`${shown?.title} ${shown?.message} ${await popup.locator('body').innerText()}`).not.toMatch(blame);
  expect(await desktop.calls()).toBe(1);
});

test('closed all day until nothing is open any more: nobody is asked, the ledger is whole (fault 9)', async ({
  clock,
  packed,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:00:00Z');
  await packed.offer('1.0.0');
  const extension = await start({ packed: true });
  await setPlan(extension, plan);
  await extension.close();

  clock.set('2026-11-23T20:00:00Z');
  const { open } = await start({ packed: true });
  const popup = await open('popup.html');
  await expect.poll(() => ledgerOf(popup)).toEqual([1, 2, 3].map((slot) => `2026-11-23#${slot} closed`));
  await expect.poll(() => alarmsOf(popup)).toMatchObject({ next: '2026-11-24T09:00:00Z' });
  await turnOf(popup);
  await expect(popup.locator('[data-waiting]')).toHaveCount(0);
  expect(await badgeOf(popup)).toBe('');
  expect(await desktop.total()).toBe(0);
});

test('killed while a prompt is open: shown again at the next start, in one row (fault 9)', async ({
  clock,
  packed,
  profile,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:00:00Z');
  await packed.offer('1.0.0');
  const extension = await start({ packed: true });
  await setPlan(extension, plan);
  clock.set('2026-11-23T09:01:00Z');
  const before = await extension.open('popup.html');
  await expect(before.locator('[data-waiting]')).toHaveCount(1);
  await expect.poll(() => desktop.calls()).toBe(1);
  await killBrowser(extension, profile);

  clock.set('2026-11-23T09:30:00Z');
  const { open } = await start({ packed: true });
  await expect.poll(() => desktop.calls()).toBe(2);
  const popup = await open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(() => badgeOf(popup)).toBe('•');
  expect(await ledgerOf(popup)).toEqual(['2026-11-23#1 open']);
  await popup.locator('[data-branch=ventral]').click();
  await expect.poll(() => ledgerOf(popup)).toEqual(['2026-11-23#1 answered']);
  expect(await desktop.calls()).toBe(2);
});
