import { launchFirefox } from '../../scripts/firefox.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, planFile } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

test('Firefox notices that its notification was refused: badge, card and a word about it (fault 24)', async ({
  clock,
  desktop,
  profile,
}) => {
  clock.set('2026-11-23T08:58:00Z');
  const env = { ...clock.env, DBUS_SESSION_BUS_ADDRESS: desktop.address, TZ: 'UTC' };
  const firefox = await launchFirefox({ profile, env });
  await firefox.restore(planFile(askAt('09:00'), clock.now().toString({ smallestUnit: 'millisecond' })));
  await desktop.refuse();
  clock.set('2026-11-23T09:00:10Z');
  // Opening a page is a wake.
  const popup = await firefox.open('popup.html');
  await popup.waitForSelector('[data-notice=unreachable]', { timeout: 75_000 });
  await popup.waitForSelector('[data-waiting="2026-11-23#1"]');
  await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('•');
  expect(await desktop.notifications()).toEqual([]);
  expect(await rowsOf(popup, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});
