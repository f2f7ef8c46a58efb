import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launchChromium } from '../../scripts/chromium.ts';
import { expect, test } from '../support/extension.ts';
import { rowsOf } from '../support/store.ts';

/** A page of the extension without any of its code, which uses the database as another version would. */
async function bare({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icons/16.png`);
  return page;
}

/** Opens the database in a version and keeps it open, deaf to everybody who would like it closed. */
function hold(page: Page, version: number, afresh: boolean): Promise<void> {
  return page.evaluate(
    ([wanted, anew]) =>
      new Promise<void>((resolve, reject) => {
        const name = 'polyvagal-check-in';
        const open = () => {
          const opening = indexedDB.open(name, wanted as number);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          };
        };
        if (!anew) return open();
        const gone = indexedDB.deleteDatabase(name);
        gone.onerror = () => reject(gone.error);
        gone.onsuccess = open;
      }),
    [version, afresh] as const,
  );
}

const letGo = (page: Page) => page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

/** Adds to a file until the disk takes no more. */
function fillUp(path: string): void {
  for (let size = 2 ** 20; size >= 512; ) {
    try {
      appendFileSync(path, Buffer.alloc(size));
    } catch {
      size /= 2;
    }
  }
}

async function tap(page: Page, branch: string): Promise<void> {
  await page.locator(`[data-branch=${branch}]`).click();
}

test('a page that is older than the data writes nothing and asks to be opened anew (fault 12)', async ({
  extension,
}) => {
  const old = await extension.open('popup.html');
  await tap(old, 'ventral');
  await expect(old.locator('[data-status=saved]')).toBeVisible();
  const before = await rowsOf(old, 'checkins');
  const newer = await bare(extension);
  await hold(newer, 990, false);

  await tap(old, 'dorsal');
  await expect(old.locator('[data-status=not-saved]')).toHaveCount(1);
  await expect(old.getByText('close this page and open it again').first()).toBeVisible();
  // The entry is in this page alone: nothing leads away from it unasked, such as a notification that is clicked.
  const asked = old.waitForEvent('dialog');
  await old.evaluate(() => void setTimeout(() => location.reload()));
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await expect(old.locator('[data-branch=dorsal]')).toHaveAttribute('aria-pressed', 'true');
  await letGo(newer);
  expect(await rowsOf(newer, 'checkins')).toEqual(before);
});

test('a database that another page does not let go: said in words, and there once it is free (fault 13)', async ({
  extension,
}) => {
  const first = await extension.open('popup.html');
  await tap(first, 'ventral');
  await expect(first.locator('[data-status=saved]')).toBeVisible();
  await first.close();
  const holding = await bare(extension);
  await hold(holding, 1, true);

  // Of two that wait the browser tells the first alone that it is blocked.
  const behind = await extension.open('journal.html#history');
  const journal = await extension.open('journal.html#history');
  const support = await extension.open('journal.html#support');
  const problem = journal.locator('.notice[data-kind=problem]').first();
  for (const page of [behind, journal, support])
    await expect(page.locator('.notice[data-kind=problem]').first()).toContainText('Another page is in the way');
  // Whoever needs a number has all of them, and may choose.
  await expect(support.locator('[data-region]')).toHaveCount(6);
  await support.locator('select[name=region]').selectOption('uk');
  await expect(support.locator('[data-region=uk] a').last()).toHaveAttribute('href', 'tel:116123');
  for (const page of [behind, support]) await page.close();
  await letGo(holding);
  await problem.getByRole('button').click();
  // Emptied by the other page, and whole again from the second copy.
  await expect(journal.locator('[data-checkin]')).toHaveCount(1);
});

test('a full disk: not saved and said so, what was entered is kept, and old entries are intact (fault 14)', async () => {
  const disk = mkdtempSync(join(tmpdir(), 'check-in-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]);
  try {
    const profile = join(disk, 'profile');
    const extension = await launchChromium({ profile });
    const popup = await extension.open('checkin.html');
    await tap(popup, 'ventral');
    await expect(popup.locator('[data-status=saved]')).toBeVisible();
    const before = await rowsOf(popup, 'checkins');
    const page = await extension.open('checkin.html');
    const filler = join(disk, 'filler');
    fillUp(filler);

    const settled = () => expect(page.locator('[data-status=saved], [data-status=not-saved]')).toHaveCount(1);
    const pressed = page.locator('[data-branch=dorsal]');
    await tap(page, 'dorsal');
    await settled();
    // The end of the last page of each log is still free: the first rows find room there.
    const full = async () => {
      await tap(page, 'ventral');
      await settled();
      return page.locator('[data-status=not-saved]').count();
    };
    await expect.poll(full, { timeout: 60_000, intervals: [200] }).toBe(1);
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save this entry as a file' }).click();
    expect((await download).suggestedFilename()).toBe('check-in.json');

    rmSync(filler);
    const again = page.getByRole('button', { name: 'Try again' });
    const saved = async () => {
      if (await again.isVisible()) await again.click();
      await settled();
      return page.locator('[data-status=saved]').count();
    };
    await expect.poll(saved, { timeout: 30_000 }).toBe(1);
    const after = await rowsOf(page, 'checkins');
    expect(after.length).toBe(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
    await extension.close();
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});
