import { badgeOf, ring, stillPage, turnOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';
import { stopWorker } from '../support/worker.ts';

test('popup and the window of a clicked notification answer one prompt: one row, and the second is told (fault 10)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00'));
  clock.set('2026-11-23T09:01:00Z');
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  const opened = extension.context.waitForEvent('page');
  for (const shown of await desktop.notifications()) await desktop.click(shown);
  const window = await opened;
  await expect(window.locator('[data-waiting]')).toHaveCount(1);

  // Both in one turn, so that neither can know of the other.
  await popup.evaluate(() => {
    for (const { document } of chrome.extension.getViews() as unknown as Window[]) {
      document.querySelector<HTMLElement>('[data-branch=ventral]')?.click();
    }
  });
  await expect(popup.locator('[data-status]')).toHaveAttribute('data-status', /^(saved|answered-elsewhere)$/);
  await expect(window.locator('[data-status]')).toHaveAttribute('data-status', /^(saved|answered-elsewhere)$/);
  const told = [popup, window].map((page) => page.locator('[data-status]').getAttribute('data-status'));
  expect((await Promise.all(told)).sort()).toEqual(['answered-elsewhere', 'saved']);

  const checkins = await rowsOf(popup, 'checkins');
  expect(checkins).toMatchObject([{ source: 'prompted', promptId: '2026-11-23#1' }]);
  const answer = { id: '2026-11-23#1', outcome: 'answered', checkinId: checkins[0]?.id };
  expect(await rowsOf(popup, 'prompts')).toMatchObject([answer]);
  await expect.poll(() => badgeOf(popup)).toBe('');
});

test('popup, journal and the stopped worker start in one instant: one prompt, shown once (fault 29)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00'));
  const page = await extension.open(stillPage);
  await stopWorker(extension.context);
  clock.set('2026-11-23T09:01:00Z');
  await page.evaluate(() => {
    void chrome.alarms.create('now', { when: 1 });
    for (const path of ['popup.html', 'checkin.html', 'journal.html']) void chrome.tabs.create({ url: path });
  });

  await expect.poll(() => rowsOf(page, 'prompts')).toMatchObject([{ id: '2026-11-23#1', shownAt: expect.any(String) }]);
  const others = () => extension.context.pages().filter((other) => /popup|checkin/.test(other.url()));
  await expect.poll(others).toHaveLength(2);
  for (const other of others()) await expect(other.locator('[data-waiting]')).toHaveCount(1);
  // The last in the queue has had its turn.
  await turnOf(page);
  await ring(page);
  await turnOf(page);
  expect(await rowsOf(page, 'prompts')).toHaveLength(1);
  expect(await desktop.calls()).toBe(1);
});
