import { alarmsOf, badgeOf, ring, stillPage, turnOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { lockScreen } from '../support/lock.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';
import { stopWorker } from '../support/worker.ts';

/** Half a minute until an alarm rings by itself, on a machine that does other work, too. */
const soon = { timeout: 90_000 };

test('the clock is put forward two hours while nothing wakes the worker: asked at the next heartbeat (fault 3)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T06:00:00Z');
  const extension = await start();
  await setPlan(extension, askAt('07:20'));
  const page = await extension.open(stillPage);
  const armed = { next: '2026-11-23T07:20:00Z', heartbeat: '2026-11-23T06:20:00Z' };
  await expect.poll(() => alarmsOf(page)).toEqual(armed);
  clock.set('2026-11-23T06:19:50Z');
  await ring(page);
  await page.goto('about:blank');
  clock.jump({ hours: 2 });
  expect(await desktop.total()).toBe(0);

  await expect.poll(() => desktop.notifications(), soon).toHaveLength(1);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  await expect.poll(() => badgeOf(popup)).toBe('•');
  expect(await rowsOf(popup, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
});

test('the clock jumped while the screen was locked: whoever unlocks it is asked at once (fault 3)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T06:00:00Z');
  const extension = await start();
  await setPlan(extension, askAt('07:20'));
  const page = await extension.open(stillPage);
  await lockScreen(page, desktop);
  await stopWorker(extension.context);
  clock.set('2026-11-23T08:00:00Z');
  expect(await desktop.total()).toBe(0);

  await desktop.unlock();
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
  await expect.poll(() => badgeOf(page)).toBe('•');
});

test('the clock goes forward to just before a prompt: a sign of the person makes the alarm right again (fault 3)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T05:00:00Z');
  const extension = await start();
  await setPlan(extension, askAt('08:00'));
  const page = await extension.open(stillPage);
  await expect.poll(() => alarmsOf(page)).toMatchObject({ next: '2026-11-23T08:00:00Z' });
  clock.set('2026-11-23T07:59:40Z');
  // Nothing is due yet, and Chromium's own timer has three hours to go.
  const popup = await extension.open('popup.html');
  const lastSeen = async () => {
    const schedule = (await rowsOf(popup, 'settings')).find(({ id }) => id === 'schedule')?.value;
    return (schedule as { lastSeen?: string } | undefined)?.lastSeen;
  };
  await expect.poll(lastSeen).toMatch(/^2026-11-23T07:59/);
  // The alarm is set last: the turn that the popup has is over before it is closed.
  await turnOf(popup);
  await popup.close();
  await expect.poll(() => desktop.notifications(), soon).toHaveLength(1);
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
});

for (const { name, hours, next, due } of [
  { name: 'an hour', hours: -1, next: '2026-11-23T11:20:00Z', due: '2026-11-23T11:21:00Z' },
  { name: 'a day', hours: -25, next: '2026-11-22T11:20:00Z', due: '2026-11-22T11:21:00Z' },
]) {
  test(`the clock is put back ${name}: no flood, no silence once the person is there (fault 4)`, async ({
    clock,
    start,
    desktop,
  }) => {
    clock.set('2026-11-23T11:50:00Z');
    const extension = await start();
    await setPlan(extension, askAt('11:20', '12:00'));
    const page = await extension.open(stillPage);
    clock.set('2026-11-23T11:59:57Z');
    await ring(page);
    await expect.poll(() => desktop.notifications()).toHaveLength(1);

    clock.jump({ hours });
    const before = clock.now();
    const popup = await extension.open('popup.html');
    await expect.poll(() => desktop.notifications()).toEqual([]);
    await expect(popup.locator('[data-waiting]')).toHaveCount(0);
    await expect.poll(() => badgeOf(popup)).toBe('');
    expect(await rowsOf(popup, 'prompts')).toEqual([]);
    await expect.poll(() => alarmsOf(popup)).toMatchObject({ next, heartbeat: expect.any(String) });
    await turnOf(popup);
    const { heartbeat } = await alarmsOf(popup);
    expect(heartbeat && heartbeat > before.toString()).toBe(true);
    await popup.close();

    clock.set(due);
    const again = await extension.open('popup.html');
    await expect(again.locator('[data-waiting]')).toHaveCount(1);
    await expect.poll(() => desktop.notifications()).toHaveLength(1);
    expect(await desktop.total()).toBe(2);
  });
}
