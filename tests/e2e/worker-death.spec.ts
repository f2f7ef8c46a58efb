import { ring, stillPage } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { putRow, rowsOf } from '../support/store.ts';
import { stopWorker } from '../support/worker.ts';

test('killed between recording a prompt and showing it: shown at the next wake, once (fault 1)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00'));
  const page = await extension.open(stillPage);
  clock.set('2026-11-23T09:01:00Z');
  const recorded = {
    id: '2026-11-23#1',
    day: '2026-11-23',
    zone: 'UTC',
    plannedAt: '2026-11-23T09:00:00.000Z',
    expiresAt: '2026-11-23T11:00:00.000Z',
    outcome: 'open',
    updatedAt: '2026-11-23T09:00:00.000Z',
  };
  await putRow(page, 'prompts', recorded);
  await stopWorker(extension.context);
  expect(await desktop.calls()).toBe(0);

  await ring(page);
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  await expect
    .poll(() => rowsOf(page, 'prompts'))
    .toMatchObject([{ ...recorded, shownAt: expect.any(String), updatedAt: expect.any(String) }]);
  await stopWorker(extension.context);
  await ring(page);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  expect(await desktop.calls()).toBe(1);
});

test('killed between showing a prompt and recording that it was shown: the same one again, one visible (fault 2)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2026-11-23T08:55:00Z');
  const extension = await start();
  await setPlan(extension, askAt('09:00'));
  const page = await extension.open(stillPage);
  clock.set('2026-11-23T09:01:00Z');
  await ring(page);
  const shownAt = async () => (await rowsOf(page, 'prompts'))[0]?.shownAt;
  await expect.poll(shownAt).toBeTruthy();
  const [row] = await rowsOf(page, 'prompts');
  const { shownAt: _lost, ...unmarked } = row ?? {};
  await putRow(page, 'prompts', unmarked);
  await stopWorker(extension.context);

  await ring(page);
  await expect.poll(shownAt).toBeTruthy();
  expect(await desktop.calls()).toBe(2);
  expect(await desktop.total()).toBe(1);
  expect(await desktop.notifications()).toHaveLength(1);
});
