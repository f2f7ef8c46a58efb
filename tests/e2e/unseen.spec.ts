import { alarmsOf, badgeOf, ring, stillPage } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

test('a desktop without a notification service: ledger, badge and waiting card are right (fault 24)', async ({
  clock,
  start,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' } });
  await setPlan(extension, askAt('09:00'));
  const page = await extension.open(stillPage);
  clock.set('2026-11-23T08:59:57Z');
  await ring(page);
  await expect.poll(() => badgeOf(page)).toBe('•');
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
  await expect.poll(() => alarmsOf(page)).toMatchObject({ next: '2026-11-23T11:00:00Z' });
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  await expect.poll(() => badgeOf(page)).toBe('');
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'answered' }]);
  await expect.poll(() => alarmsOf(page)).toMatchObject({ next: '2026-11-24T09:00:00Z' });
});
