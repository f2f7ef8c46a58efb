import { readFile } from 'node:fs/promises';
import { exampleUntilNow } from '../support/example.ts';
import { mirroredCheckins } from '../support/mirror.ts';
import { choose, exported, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';
import { tick, untick } from '../support/tick.ts';

/** Without what the clock changes by itself: the moment of the file, and prompts, one of which may become due meanwhile. */
const withoutTime = (text: string) =>
  text.replace(/"exportedAt":"[^"]*"/, '"exportedAt":""').replace(/"prompts":\[.*?\],"sessions":/, '"sessions":');

test('an empty store offers a backup first; a restore can be taken back after a reload, and what came since stays (fault 30)', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  const way = popup.locator('[data-backup=fresh] a');
  await expect(way).toHaveAttribute('href', '/journal.html#share');
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  await expect(way).toHaveCount(0);
  await popup.close();

  const journal = await extension.open('journal.html#share');
  const before = withoutTime(await exported(journal));
  await restore(journal, exampleUntilNow(60));
  const restored = await rowsOf(journal, 'checkins');
  expect(restored.length).toBeGreaterThan(100);
  expect(await mirroredCheckins(journal)).toEqual(restored.map(({ id }) => id).sort());
  await journal.reload();
  await journal.locator('[data-import-undo]').click();
  await expect(journal.locator('[data-undo=undone]')).toContainText('Taken back');
  expect(withoutTime(await exported(journal))).toBe(before);
  expect(await mirroredCheckins(journal)).toHaveLength(1);
  await expect(journal.locator('[data-import-undo]')).toHaveCount(0);
});

/** In the page: holds back what takes rows out of the second copy, until `letGo` is called. */
function holdRemoving(): void {
  const { local } = chrome.storage;
  const remove = local.remove.bind(local) as (keys: string | string[]) => Promise<void>;
  const { promise, resolve } = Promise.withResolvers<void>();
  Object.assign(globalThis, { letGo: resolve });
  Object.assign(local, { remove: (keys: string | string[]) => promise.then(() => remove(keys)) });
}

test('taking a restore back goes on when its part is left, and is shown to whoever comes back', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(60));
  await journal.evaluate(holdRemoving);
  await journal.locator('[data-import-undo]').click();
  await expect(journal.locator('[data-undo=copying]')).toBeVisible();
  await journal.locator('a[href="#about"]').first().click();
  await expect(journal.locator('[data-import]')).toHaveCount(0);
  await journal.locator('a[href="#share"]').first().click();
  await expect(journal.locator('[data-undo=copying]')).not.toBeEmpty();
  await expect(journal.locator('[data-import-undo]')).toHaveCount(0);
  await journal.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  await expect(journal.locator('[data-undo=undone]')).toContainText('Taken back');
  expect(await rowsOf(journal, 'checkins')).toEqual([]);
  expect(await mirroredCheckins(journal)).toEqual([]);
});

/** In the page: holds back what brings many rows to the second copy, until `letGo` is called. */
function holdPacks(): void {
  const { local } = chrome.storage;
  const set = local.set.bind(local) as (items: object) => Promise<void>;
  const { promise, resolve } = Promise.withResolvers<void>();
  Object.assign(globalThis, { held: 0, letGo: resolve });
  Object.assign(local, {
    set: async (items: object) => {
      if (Object.keys(items).some((key) => key.startsWith('pack/'))) {
        (globalThis as unknown as { held: number }).held++;
        await promise;
      }
      await set(items);
    },
  });
}

test('a restore goes on when its part of the page is left, and nothing else has to wait for it for ever', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await journal.evaluate(holdPacks);
  await choose(journal, exampleUntilNow(60));
  await journal.locator('[data-import-confirm]').click();
  await expect.poll(() => journal.evaluate(() => (globalThis as unknown as { held: number }).held)).toBe(1);
  const leave = async () => {
    await journal.locator('a[href="#about"]').first().click();
    await expect(journal.locator('[data-import]')).toHaveCount(0);
  };
  const comeBack = () => journal.locator('a[href="#share"]').first().click();
  await leave();
  await comeBack();
  await expect(journal.locator('[data-restore=copying]')).not.toBeEmpty();
  await expect(journal.locator('[data-import]')).toBeDisabled();
  await leave();
  await journal.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  const ids = (await rowsOf(popup, 'checkins')).map(({ id }) => id).sort();
  expect(ids.length).toBeGreaterThan(100);
  await expect.poll(() => mirroredCheckins(popup)).toEqual(ids);
  await popup.reload();
  await expect(popup.locator('[data-branch]').first()).toBeVisible();
  await expect(popup.locator('[data-notice]')).toHaveCount(0);
  // Whoever comes back hears how it ended, once.
  await comeBack();
  await expect(journal.locator('[data-restore=done]')).toContainText(/^Restored: \d+ new/);
  await leave();
  await comeBack();
  await expect(journal.locator('[data-restore=idle]')).toBeAttached();
});

test('erasing offers a last file, which has everything in it and is noted', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(30));
  await expect(journal.locator('[data-last-export=""]')).toBeVisible();
  const download = journal.waitForEvent('download');
  await journal.locator('[data-save-log]').click();
  const last = await readFile(await (await download).path(), 'utf8');
  await expect(journal.locator('[data-last-export^="20"]')).toBeVisible();
  await journal.locator('input[name=erase]').fill('erase');
  await journal.locator('[data-erase]').click();
  await expect(journal.getByText('Everything was erased')).toBeVisible();
  expect(await rowsOf(journal, 'checkins')).toEqual([]);
  await expect(journal.locator('[data-backup=fresh]')).toBeVisible();
  // Below the section, which it would move from under a hand: it comes a moment later.
  expect(await journal.locator('main > .stack ~ * [data-backup], main > .stack ~ [data-backup]').count()).toBe(1);
  await restore(journal, last);
  expect(withoutTime(await exported(journal))).toBe(withoutTime(last));
});

test('a locked file opens with its words alone; wrong ones, altered and cut files are told apart (fault 22)', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(20));
  const open = withoutTime(await exported(journal));
  await tick(journal.locator('input[name=lock]'));
  const words = await journal.locator('input[name=passphrase]').inputValue();
  expect(words.split(' ')).toHaveLength(6);
  await journal.locator('input[name=passphrase]').fill('short');
  await expect(journal.locator('[data-export=json]')).toBeDisabled();
  await journal.locator('input[name=passphrase]').fill(words);
  const download = journal.waitForEvent('download');
  await journal.locator('[data-export=json]').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^polyvagal-check-in-\d{4}-\d\d-\d\d\.json\.age$/);
  const locked = await readFile(await file.path());
  expect(locked.toString('latin1')).not.toContain('ventral');

  await journal.locator('input[name=erase]').fill('erase');
  await journal.locator('[data-erase]').click();
  await expect(journal.getByText('Everything was erased')).toBeVisible();
  const altered = Buffer.from(locked);
  altered[altered.length - 40] = (altered[altered.length - 40] ?? 0) ^ 1;
  const tries = [
    { buffer: locked, typed: 'six words that are not it', told: 'wrong-passphrase' },
    { buffer: altered, typed: words, told: 'damaged' },
    { buffer: locked.subarray(0, -20), typed: words, told: 'truncated' },
  ];
  for (const { buffer, typed, told } of tries) {
    await journal.locator('[data-import]').setInputFiles({ name: 'log.json.age', mimeType: '', buffer });
    await journal.locator('input[name=unlock]').fill(typed);
    await journal.locator('input[name=unlock]').press('Enter');
    await expect(journal.locator(`[data-not-opened=${told}]`)).toBeVisible({ timeout: 30_000 });
    await expect(journal.locator('input[name=unlock]')).toHaveValue(typed);
    expect(await rowsOf(journal, 'checkins')).toEqual([]);
  }
  await journal.locator('[data-import]').setInputFiles({ name: 'log.json.age', mimeType: '', buffer: locked });
  await journal.locator('input[name=unlock]').fill(words);
  await journal.locator('input[name=unlock]').press('Enter');
  await journal.locator('[data-import-confirm]').click({ timeout: 30_000 });
  await expect(journal.locator('[data-restore=done]')).toBeVisible();
  await untick(journal.locator('input[name=lock]'));
  expect(withoutTime(await exported(journal))).toBe(open);
});

test('a file is refused with its place in the person’s words, and a locked one is told apart', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  const good = exampleUntilNow(3);
  const log = JSON.parse(good);
  log.checkins[1].levels.fawn = 2;
  await choose(journal, JSON.stringify(log));
  await expect(journal.locator('[data-import-preview]')).toHaveAttribute('data-refused', '1');
  await journal.locator('[data-import-preview] summary').click();
  await expect(journal.locator('[data-import-preview] code')).toHaveText(
    `checkins[1] (${log.checkins[1].id}): levels.fawn, this field is not known here`,
  );
  await choose(journal, good.slice(0, -40));
  await expect(journal.getByText(/line 1, character \d+/)).toBeVisible();
  await choose(journal, 'age-encryption.org/v1\n-> scrypt abc');
  await expect(journal.locator('[data-import-refused=locked]')).toBeVisible();
  expect(await rowsOf(journal, 'checkins')).toEqual([]);
});
