import { expect, test } from '../support/clocked.ts';
import { restore } from '../support/restore.ts';
import { fileOf, sessionIn } from '../support/sessions.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

test('where the browser does not know the zone of the system, it asks and keeps by the clock of UTC, and says so', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:50:00Z');
  const extension = await start({ zone: 'Nowhere/Land' });
  await setPlan(extension, askAt('09:00'));
  clock.set('2026-11-23T09:01:00Z');
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(() => desktop.total()).toBe(1);
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  expect(await rowsOf(popup, 'checkins')).toMatchObject([{ day: '2026-11-23', zone: 'UTC', offset: '+00:00' }]);
  const settings = await extension.open('journal.html#settings');
  await expect(settings.locator('[data-unknown-zone]')).toBeVisible();
  const report = await extension.open('report.html');
  await expect(report.locator('[data-report]')).toContainText('Nov 23');
});

test('a session from a browser that knows other zones is shown by the clock of UTC, and can be changed', async ({
  clock,
  start,
}) => {
  clock.set('2026-11-23T08:50:00Z');
  const extension = await start({ zone: 'Europe/Berlin' });
  const journal = await extension.open('journal.html#share');
  const times = { startedAt: '2026-11-22T10:00:00.000Z', endedAt: '2026-11-22T11:00:00.000Z', day: '2026-11-22' };
  await restore(journal, fileOf([sessionIn(0, { zone: 'Mars/Olympus', ...times })]));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  await expect(journal.locator('[data-session-line]')).toContainText('10:00');
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await expect(journal.locator('[data-session]')).toContainText(/10:00.*UTC/);
  await journal.locator('[data-change]').click();
  await expect(journal.locator('.session-form')).toContainText('UTC');
  await expect(journal.locator('input[name=start]')).toHaveValue('2026-11-22T10:00');
  await journal.locator('input[name=start]').fill('2026-11-22T12:00');
  await journal.locator('[data-keep]').click();
  const [from, to] = ['2026-11-22T12:00:00.000Z', '2026-11-22T13:00:00.000Z'];
  await expect
    .poll(() => rowsOf(journal, 'sessions'))
    .toMatchObject([{ startedAt: from, endedAt: to, zone: 'UTC', day: '2026-11-22' }]);
});
