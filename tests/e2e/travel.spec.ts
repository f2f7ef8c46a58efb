import { alarmsOf } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

const auckland = 'Pacific/Auckland';
const honolulu = 'Pacific/Honolulu';

test('there and back across the date line: asked by the local time, no slot twice, old entries as they were (fault 7)', async ({
  clock,
  start,
  desktop,
}) => {
  // 08:50 on Sunday the 22nd in Auckland.
  clock.set('2026-11-21T19:50:00Z');
  let extension = await start({ zone: auckland });
  await setPlan(extension, askAt('09:00', '15:00'));
  // 09:01 on Monday.
  clock.set('2026-11-22T20:01:00Z');
  let popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting="2026-11-23#1"]')).toBeVisible();
  // Answered sooner, it need not be shown.
  await expect.poll(() => desktop.total()).toBe(1);
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  const before = await rowsOf(popup, 'checkins');
  expect(before).toMatchObject([{ day: '2026-11-23', zone: auckland, offset: '+13:00' }]);
  await extension.close();

  // 19:00 on Sunday once more, in Honolulu.
  clock.set('2026-11-23T05:00:00Z');
  extension = await start({ zone: honolulu });
  popup = await extension.open('popup.html');
  // Monday's first slot was asked in Auckland, as were Sunday's.
  await expect.poll(() => alarmsOf(popup)).toMatchObject({ next: '2026-11-24T01:00:00Z' });
  expect((await rowsOf(popup, 'prompts')).map(({ id, zone, outcome }) => [id, zone, outcome])).toEqual([
    ['2026-11-22#1', auckland, 'closed'],
    ['2026-11-22#2', auckland, 'closed'],
    ['2026-11-23#1', auckland, 'answered'],
  ]);
  expect(await rowsOf(popup, 'checkins')).toEqual(before);
  clock.set('2026-11-24T01:01:00Z');
  await popup.reload();
  await expect(popup.locator('[data-waiting="2026-11-23#2"]')).toBeVisible();
  await expect.poll(() => desktop.total()).toBe(2);
  await extension.close();

  // 19:00 on Tuesday the 24th in Auckland, five hours of flight later.
  clock.set('2026-11-24T06:00:00Z');
  extension = await start({ zone: auckland });
  popup = await extension.open('popup.html');
  await expect.poll(() => alarmsOf(popup)).toMatchObject({ next: '2026-11-24T20:00:00Z' });
  expect((await rowsOf(popup, 'prompts')).map(({ id, zone, outcome }) => [id, zone, outcome])).toEqual([
    ['2026-11-22#1', auckland, 'closed'],
    ['2026-11-22#2', auckland, 'closed'],
    ['2026-11-23#1', auckland, 'answered'],
    ['2026-11-23#2', honolulu, 'expired'],
    ['2026-11-24#1', auckland, 'closed'],
    ['2026-11-24#2', auckland, 'closed'],
  ]);
  expect(await rowsOf(popup, 'checkins')).toEqual(before);
  expect(await desktop.total()).toBe(2);
});
