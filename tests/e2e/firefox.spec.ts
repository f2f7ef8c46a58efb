import { launchFirefox } from '../../scripts/firefox.ts';
import { expect, test } from '../support/clocked.ts';

type Row = Record<string, unknown>;

const readAll = (store: string): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('polyvagal-check-in');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const rows = opening.result.transaction(store).objectStore(store).getAll();
      rows.onsuccess = () => {
        opening.result.close();
        resolve(rows.result);
      };
    };
  });

test('in Firefox: installed, asked, one tap, kept, charted', async ({ clock, profile, desktop }) => {
  // The next full minute is soon, and still far enough for a slow start.
  clock.set('2026-11-23T08:59:25Z');
  const firefox = await launchFirefox({ profile, env: { ...clock.env, DBUS_SESSION_BUS_ADDRESS: desktop.address } });
  const journal = await firefox.open('journal.html#settings');
  await (await journal.waitForSelector('input[name=kind][value=fixed]'))?.click();
  await journal.waitForSelector('input[name=time]');
  const soon = await journal.evaluate(() => {
    const time = Temporal.Now.plainTimeISO().add({ minutes: 1, seconds: 5 });
    return time.toString({ smallestUnit: 'minute', roundingMode: 'floor' });
  });
  await journal.$eval(
    'input[name=time]',
    (input, time) => {
      (input as HTMLInputElement).value = time;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    soon,
  );
  const popup = await firefox.open('popup.html');
  await popup.waitForSelector('[data-waiting]', { timeout: 75_000 });
  expect(await popup.evaluate(readAll, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  await expect.poll(async () => (await desktop.notifications()).length).toBe(1);

  await (await popup.$('[data-branch=sympathetic]'))?.click();
  await popup.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Saved'));
  const [checkin] = await popup.evaluate(readAll, 'checkins');
  const [prompt] = await popup.evaluate(readAll, 'prompts');
  expect(checkin).toMatchObject({ source: 'prompted', promptId: prompt?.id, levels: { sympathetic: 2 } });
  expect(prompt).toMatchObject({ outcome: 'answered', checkinId: checkin?.id });
  await expect.poll(() => desktop.notifications()).toEqual([]);

  await popup.waitForFunction(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === 201 && pixels[at + 1] === 106) return true;
    return false;
  });
  const cells = await popup.$$eval('[data-metric=daily] tbody tr:first-child td', (all) =>
    all.map((cell) => cell.textContent),
  );
  expect(cells).toEqual(['0%', '100%', '0%', '0', '1']);
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});
