import { askAtNine } from '../support/ask-at-nine.ts';
import { expect, test } from '../support/clocked.ts';
import { rowsOf } from '../support/store.ts';
import { stopWorker } from '../support/worker.ts';

/** Asked within seconds, on a machine that does other work, too. */
const soon = { timeout: 90_000 };

test.beforeEach(({ clock }) => clock.set('2026-11-23T08:55:00Z'));

test('asked, one tap, kept, seen: a real alarm, notification, click, row, ledger and an open popup', async ({
  clock,
  start,
  desktop,
}) => {
  const extension = await start();
  const popup = await extension.open('popup.html');
  const journal = await extension.open('journal.html#settings');
  await askAtNine(journal, clock);

  await expect.poll(async () => (await desktop.notifications()).length, soon).toBe(1);
  const [shown] = await desktop.notifications();
  expect(`${shown?.title} ${shown?.message}`).not.toMatch(/vagal|settled|mobilised|shut down|nervous/i);
  await expect.poll(() => journal.evaluate(() => chrome.action.getBadgeText({}))).toBe('•');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  const emptyChart = await popup.locator('canvas').screenshot();

  const opened = extension.context.waitForEvent('page');
  if (shown) await desktop.click(shown);
  const page = await opened;
  await expect(page).toHaveURL(/checkin\.html/);
  await expect(page.locator('[data-waiting]')).toHaveCount(1);
  const place = () => page.locator('[data-branch=ventral]').evaluate((target) => target.getBoundingClientRect().top);
  const before = await place();
  await page.locator('[data-branch=ventral]').click();
  await expect(page.getByRole('status').first()).toContainText('Saved');
  await expect(page.getByText('Answered')).toBeVisible();
  await expect.poll(place, { message: 'nothing moves under the hand that answers' }).toBe(before);

  const [checkin] = await rowsOf(popup, 'checkins');
  const [prompt, ...more] = await rowsOf(popup, 'prompts');
  expect(more).toEqual([]);
  expect(checkin).toMatchObject({ source: 'prompted', promptId: prompt?.id, levels: { ventral: 2 } });
  expect(prompt).toMatchObject({ outcome: 'answered', checkinId: checkin?.id });
  expect(prompt?.shownAt).toMatch(/Z$/);

  await expect(popup.locator('[data-metric=daily] tbody tr').first().locator('td').first()).toHaveText('100%');
  await expect(popup.locator('canvas')).toHaveAttribute('data-count', '1');
  await expect.poll(async () => (await popup.locator('canvas').screenshot()).equals(emptyChart)).toBe(false);
  await expect.poll(() => journal.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await expect.poll(() => desktop.notifications()).toEqual([]);
});

test('a worker that was stopped before the alarm still prompts, once', async ({ clock, start, desktop }) => {
  const extension = await start();
  const journal = await extension.open('journal.html#settings');
  // The page is left and the worker stopped before it rings.
  await askAtNine(journal, clock, 20);
  const armed = () =>
    journal.evaluate(async () => {
      const alarm = await chrome.alarms.get('next');
      const at = Temporal.Instant.fromEpochMilliseconds(alarm?.scheduledTime ?? 0);
      return at.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainTime().toString({ smallestUnit: 'minute' });
    });
  await expect.poll(armed).toBe('09:00');
  await journal.goto('about:blank');
  await stopWorker(extension.context);

  await expect.poll(async () => (await desktop.notifications()).length, soon).toBe(1);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  expect(await rowsOf(popup, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  expect(await desktop.total()).toBe(1);
});

test('Skip ends the prompt as quietly as an answer', async ({ clock, start, desktop }) => {
  const extension = await start();
  const journal = await extension.open('journal.html#settings');
  await askAtNine(journal, clock);
  await expect.poll(async () => (await desktop.notifications()).length, soon).toBe(1);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  await popup.getByRole('button', { name: 'Skip' }).click();
  await expect.poll(() => rowsOf(journal, 'prompts')).toMatchObject([{ outcome: 'dismissed' }]);
  await expect.poll(() => desktop.notifications()).toEqual([]);
  await expect.poll(() => journal.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
});
