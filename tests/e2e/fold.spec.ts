import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/chromium.ts';
import { expect, test } from '../support/extension.ts';
import { mirroredCheckins } from '../support/mirror.ts';
import { aCheckin } from '../support/rows.ts';
import { rowsOf } from '../support/store.ts';

/** Check-ins of last year in both copies, as single taps leave them. */
async function lastYear(page: Parameters<typeof mirroredCheckins>[0], count: number): Promise<void> {
  const rows = Array.from({ length: count }, () => aCheckin({ at: '2025-11-23T08:15:00.000Z' }));
  await page.evaluate(async (checkins) => {
    const opening = indexedDB.open('polyvagal-check-in');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction('checkins', 'readwrite', { durability: 'strict' });
    for (const row of checkins) transaction.objectStore('checkins').put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
    const lines = Object.fromEntries(checkins.map((row) => [`checkins/${row.id}`, JSON.stringify(row)]));
    // As if they were of a month ago, in which nothing was put together.
    await chrome.storage.local.set({ ...lines, folded: '2025-12-01T00:00:00.000Z' });
  }, rows);
}

test('old check-ins are put together in the second copy at an alarm, and are there when the first is lost', async ({
  profile,
}) => {
  let extension = await launchChromium({ profile });
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=ventral]').click();
  await expect(page.locator('[data-status=saved]')).toBeVisible();
  await lastYear(page, 450);
  const before = await rowsOf(page, 'checkins');
  expect(before).toHaveLength(451);
  await page.evaluate(() => chrome.alarms.create('heartbeat', { when: Date.now() }));
  const singly = () =>
    page.evaluate(async () =>
      Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('checkins/')),
    );
  await expect.poll(async () => (await singly()).length).toBe(1);
  await expect
    .poll(() => page.evaluate(async () => (await chrome.storage.local.get('folded')).folded))
    .toMatch(/^202[6-9]/);
  expect(await mirroredCheckins(page)).toEqual(before.map(({ id }) => id).sort());
  await extension.close();
  rmSync(join(profile, 'Default/IndexedDB'), { recursive: true });

  extension = await launchChromium({ profile });
  const journal = await extension.open('journal.html');
  await expect(journal.locator('[data-notice=database-rebuilt]')).toContainText('451 check-ins');
  expect(await rowsOf(journal, 'checkins')).toEqual(before);
  expect(extension.requests).toEqual([]);
  await extension.close();
});
