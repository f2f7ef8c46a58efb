import { launchFirefox } from '../../scripts/firefox.ts';
import { expect, test } from '../support/clocked.ts';
import { installForGood } from '../support/firefox-install.ts';
import { askAt, planFile } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

test('Firefox forgets its alarms at a restart: planned anew, asked, and a click opens the check-in (fault 9)', async ({
  clock,
  desktop,
  profile,
}) => {
  const env = { ...clock.env, DBUS_SESSION_BUS_ADDRESS: desktop.address, TZ: 'UTC' };
  const plan = askAt('09:00');
  installForGood(profile);
  clock.set('2026-11-23T08:50:00Z');
  let firefox = await launchFirefox({ profile, installed: true, env });
  await firefox.restore(planFile(plan, clock.now().toString({ smallestUnit: 'millisecond' })));
  const journal = await firefox.open('journal.html#about');
  const inForce = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'schedule')?.value;
  await expect.poll(inForce).toMatchObject({ plan });
  await firefox.close();

  clock.set('2026-11-23T08:59:35Z');
  firefox = await launchFirefox({ profile, installed: true, env });
  // No page of the extension is open: only an alarm can ask.
  await expect.poll(() => desktop.notifications(), { timeout: 90_000 }).toHaveLength(1);
  expect(await desktop.total()).toBe(1);
  const [shown] = await desktop.notifications();
  expect(shown?.actions.filter(({ key }) => key !== 'default')).toEqual([]);
  if (shown) await desktop.click(shown);

  const page = await firefox.open('journal.html#about');
  const small = () =>
    page.evaluate(async () => {
      const windows = await chrome.windows.getAll({ populate: true, windowTypes: ['popup'] });
      // A window that is still opening has a tab without an address.
      const addresses = windows.flatMap(({ tabs }) => tabs?.map(({ url }) => url ?? '') ?? []);
      return addresses.map((address) => URL.parse(address)?.pathname);
    });
  await expect.poll(small).toContain('/checkin.html');
  expect(await rowsOf(page, 'prompts')).toMatchObject([{ id: '2026-11-23#1', outcome: 'open' }]);
  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe('•');
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});
