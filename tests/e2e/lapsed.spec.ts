import type { Page } from '@playwright/test';
import { badgeOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

/** Takes the turn of whatever would bring the prompts up to date, until the answer is called. */
async function holdReconcile(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const until = (release: () => void) => {
          Object.assign(globalThis, { release });
          held();
        };
        void navigator.locks.request('reconcile', () => new Promise<void>(until));
      }),
  );
  return () => page.evaluate(() => (globalThis as unknown as { release: () => void }).release());
}

test('a notification that is clicked after its prompt lapsed opens a check-in of its own (fault 27)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00'));
  clock.set('2026-11-23T09:01:00Z');
  const journal = await extension.open('journal.html#about');
  await expect.poll(() => desktop.notifications()).toHaveLength(1);

  // Nothing notices that its two hours are over: what a page or the worker still had to do stands in line.
  const letThemNotice = await holdReconcile(journal);
  clock.set('2026-11-23T11:01:00Z');
  const [late] = await desktop.notifications();
  expect(await rowsOf(journal, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  const opened = extension.context.waitForEvent('page');
  if (late) await desktop.click(late);
  const page = await opened;
  await expect(page).toHaveURL(/checkin\.html/);
  await letThemNotice();
  await page.locator('[data-branch=dorsal]').click();
  await expect(page.locator('[data-status=saved]')).toBeVisible();

  const checkins = await rowsOf(journal, 'checkins');
  expect(checkins).toMatchObject([{ source: 'self' }]);
  expect(checkins[0]).not.toHaveProperty('promptId');
  await expect.poll(() => rowsOf(journal, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'expired' }]);
  expect((await rowsOf(journal, 'prompts'))[0]).not.toHaveProperty('checkinId');
  await expect.poll(() => desktop.notifications()).toEqual([]);
  await expect.poll(() => badgeOf(journal)).toBe('');
});

test('the plan is changed while a prompt is open: it can be answered still, and ids stay apart (fault 28)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00', '12:00'));
  clock.set('2026-11-23T09:01:00Z');
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(() => desktop.notifications()).toHaveLength(1);

  await setPlan(extension, askAt('08:00', '09:10', '10:00'));
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  const [checkin] = await rowsOf(popup, 'checkins');
  const answered = { id: '2026-11-23#1', outcome: 'answered', checkinId: checkin?.id };
  expect(await rowsOf(popup, 'prompts')).toMatchObject([answered]);

  // 08:00 was over before the new plan; its second time is asked under a number that was never used.
  clock.set('2026-11-23T09:11:00Z');
  const again = await extension.open('popup.html');
  await expect(again.locator('[data-waiting="2026-11-23#3"]')).toBeVisible();
  const rows = await rowsOf(again, 'prompts');
  expect(rows).toMatchObject([answered, { plannedAt: '2026-11-23T09:10:00.000Z', outcome: 'open' }]);
  await expect.poll(() => desktop.total()).toBe(2);
});
