import { type Extension, launchChromium } from '../../scripts/chromium.ts';
import { tearNewestLog } from '../support/crash.ts';
import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/extension.ts';
import { killBrowser } from '../support/kill.ts';
import { mirroredCheckins } from '../support/mirror.ts';
import { exported, restore } from '../support/restore.ts';
import { rowsOf } from '../support/store.ts';

async function tap({ open }: Extension, times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    const page = await open('checkin.html');
    await page.locator('[data-branch=ventral]').click();
    await expect(page.getByRole('status').first()).toContainText('Saved');
    await page.close();
  }
}

test('Chromium empties the whole database after a torn log; every check-in is there again (fault 15)', async ({
  profile,
}) => {
  let extension = await launchChromium({ profile });
  await restore(await extension.open('journal.html#share'), exampleUntilNow(60));
  await tap(extension, 3);
  await killBrowser(extension, profile);
  tearNewestLog(profile, extension.id);

  extension = await launchChromium({ profile });
  await tap(extension, 3);
  const before = await rowsOf(await extension.open('popup.html'), 'checkins');
  await extension.close();

  extension = await launchChromium({ profile });
  const journal = await extension.open('journal.html#share');
  await expect(journal.locator('[data-notice=database-rebuilt]')).toContainText(`${before.length} check-ins`);
  expect(await rowsOf(journal, 'checkins')).toEqual(before);
  expect(JSON.parse(await exported(journal)).checkins).toEqual(before);
  await journal.getByRole('button', { name: 'All right' }).click();
  await expect(journal.locator('[data-notice]')).toHaveCount(0);
  expect(extension.requests).toEqual([]);
  await extension.close();
});

test('the emptied second copy is made again from the first (fault 16)', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(5));
  const before = await rowsOf(journal, 'checkins');
  await journal.evaluate(() => chrome.storage.local.clear());
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-notice=mirror-rebuilt]')).toBeVisible();
  expect(await mirroredCheckins(popup)).toEqual(before.map(({ id }) => id).sort());
});
