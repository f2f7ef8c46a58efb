import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { launchFirefox } from '../../scripts/firefox.ts';
import { lock } from '../../src/formats/locked/lock.ts';
import { expect, test } from '../support/clocked.ts';
import { exampleUntilNow } from '../support/example.ts';

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
  clock.set('2026-11-23T08:55:00Z');
  const env = { ...clock.env, DBUS_SESSION_BUS_ADDRESS: desktop.address, TZ: 'UTC' };
  const firefox = await launchFirefox({ profile, env });
  const journal = await firefox.open('journal.html#settings');
  const fixed = await journal.waitForSelector('input[name=kind][value=fixed]');
  // Not at its place: a line that comes above it later moves it away from under a pointer.
  await fixed?.evaluate((input) => (input as HTMLInputElement).click());
  await journal.waitForSelector('input[name=time]');
  // Ten seconds are enough for one field, however long the start took; nine o'clock itself was planned before.
  clock.set('2026-11-23T08:57:50Z');
  await journal.$eval('input[name=time]', (input) => {
    (input as HTMLInputElement).value = '08:58';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const popup = await firefox.open('popup.html');
  await popup.waitForSelector('[data-waiting]', { timeout: 90_000 });
  expect(await popup.evaluate(readAll, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  await expect.poll(async () => (await desktop.notifications()).length).toBe(1);

  await (await popup.$('[data-branch=sympathetic]'))?.click();
  await popup.waitForFunction(() => document.querySelector('[role=status]')?.textContent?.includes('Saved'));
  const [checkin] = await popup.evaluate(readAll, 'checkins');
  const [prompt] = await popup.evaluate(readAll, 'prompts');
  expect(checkin).toMatchObject({ source: 'prompted', promptId: prompt?.id, levels: { sympathetic: 2 } });
  expect(prompt).toMatchObject({ outcome: 'answered', checkinId: checkin?.id });
  await expect.poll(() => desktop.notifications()).toEqual([]);

  // The body map comes as a file of its own, and its figures take a pointer.
  await (await popup.waitForSelector('input[value=map]'))?.click();
  await (await popup.waitForSelector('.figures [data-at=belly]'))?.click();
  await (await popup.waitForSelector('[data-sensation="gut.flutter"]'))?.click();
  const sensed = async () => (await popup.evaluate(readAll, 'checkins'))[0]?.sensations;
  await expect.poll(sensed).toEqual([{ id: 'gut.flutter', strength: 2 }]);

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

  // Its worker opens a locked file, too. Less work than usual goes into the lock: this is not about time.
  const locked = await lock(new TextEncoder().encode(exampleUntilNow(3)), { passphrase: 'six words' }, 10);
  const file = join(profile, 'log.json.age');
  if (locked.kind === 'locked') writeFileSync(file, locked.bytes);
  const share = await firefox.open('journal.html#share');
  const input = (await share.waitForSelector('input[data-import]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  for (const [typed, answer] of [
    ['other words', '[data-not-opened=wrong-passphrase]'],
    ['six words', '[data-import-confirm]'],
  ] as const) {
    // Words that did not open it stay to be mended; a third click selects them all.
    const words = await share.waitForSelector('input[name=unlock]');
    await words?.click({ count: 3 });
    await words?.type(typed);
    await share.keyboard.press('Enter');
    await share.waitForSelector(answer);
  }
  // And it looks through the log for what would leave.
  await share.waitForSelector('[data-leaves=current][data-checkins="1"]');
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});
