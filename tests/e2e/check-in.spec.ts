import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

test('one tap is a whole check-in, durable when "Saved" is said', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=dorsal]').click();
  await expect(popup.getByRole('status').first()).toContainText('Saved');
  const [row, ...others] = await rowsOf(popup, 'checkins');
  expect(others).toEqual([]);
  expect(Object.keys(row ?? {})).toEqual(
    'id at zone offset day levels sensations tags note eased source openedAt savedAt updatedAt'.split(' '),
  );
  expect(row).toMatchObject({ levels: { ventral: 0, sympathetic: 0, dorsal: 2 }, source: 'self', note: '', tags: [] });
  const mirrored = await popup.evaluate(() => chrome.storage.local.get(null));
  expect(JSON.parse(String(mirrored[`checkins/${row?.id}`]))).toEqual(row);
});

/** In the page: when its transactions begin and end, from now on. */
function noteTransactions(): void {
  const noted: { what: string; at: number }[] = [];
  Object.assign(globalThis, { noted });
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = begin.call(this, names, mode, options);
    noted.push({ what: `begun ${transaction.mode}`, at: performance.now() });
    transaction.addEventListener('complete', () =>
      noted.push({ what: `complete ${transaction.mode}`, at: performance.now() }),
    );
    return transaction;
  };
}

test('whoever taps hears of it as soon as it is durable: only then is what the page shows asked for again', async ({
  extension,
}) => {
  const popup = await extension.context.newPage();
  await popup.addInitScript(noteTransactions);
  await popup.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(popup.locator('canvas')).toBeVisible();
  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.locator('[data-status=saved]')).toBeVisible();
  const read = () =>
    popup.evaluate(() => {
      const { noted } = globalThis as unknown as { noted: { what: string; at: number }[] };
      const kept = performance.getEntriesByName('entry-kept')[0]?.startTime ?? Number.NaN;
      const durable = noted.findLast(({ what, at }) => what === 'complete readwrite' && at <= kept)?.at ?? Number.NaN;
      return { durable, kept, asked: noted.find(({ what, at }) => what === 'begun readonly' && at > durable)?.at };
    });
  await expect.poll(async () => (await read()).asked).toBeDefined();
  const { durable, kept, asked } = await read();
  expect(durable).toBeLessThanOrEqual(kept);
  expect(asked).toBeGreaterThanOrEqual(kept);
});

test('the popup closed right after the tap has lost nothing (fault 19)', async ({ extension }) => {
  for (let round = 0; round < 8; round++) {
    const popup = await extension.open('popup.html');
    await popup.locator('[data-branch=ventral]').click();
    await popup.close();
  }
  const popup = await extension.open('popup.html');
  await expect.poll(async () => (await rowsOf(popup, 'checkins')).length).toBe(8);
});

test('taps that follow each other before anything is drawn all count', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-branch=ventral]')).toBeVisible();
  await popup.evaluate(() => {
    for (const branch of ['ventral', 'dorsal', 'sympathetic', 'ventral']) {
      document.querySelector<HTMLElement>(`[data-branch=${branch}]`)?.click();
    }
  });
  await expect(popup.locator('[data-branch][aria-pressed=true]')).toHaveCount(2);
  await expect(popup.getByRole('status').first()).toContainText('Wired but stuck');
  expect(await rowsOf(popup, 'checkins')).toMatchObject([{ levels: { ventral: 0, sympathetic: 2, dorsal: 2 } }]);
});

test('each addition is kept as it is made: blend, strength, sensations, words', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=sympathetic]').click();
  await page.locator('[data-branch=dorsal]').click();
  await page.locator('[data-level-of=sympathetic][value="3"]').click();
  await expect(page.getByRole('status').first()).toContainText('Wired but stuck');
  const meaning = page.getByText('What “Wired but stuck” means');
  await meaning.click();
  await expect(page.getByText('Accelerator and brake at once.')).toBeVisible();
  await page.locator('[data-sensation="limbs.locked"]').click();
  await page.getByRole('button', { name: 'More…' }).click();
  await page.getByRole('button', { name: 'More about Belly' }).click();
  await page.locator('[data-sensation="gut.bloat"]').click();
  await page.locator('textarea[name=note]').fill('after the phone call');
  await page.locator('textarea[name=eased]').fill('the cat');
  await page.close();

  const popup = await extension.open('popup.html');
  const read = async () => (await rowsOf(popup, 'checkins'))[0];
  await expect.poll(async () => (await read())?.eased).toBe('the cat');
  expect(await read()).toMatchObject({
    levels: { ventral: 0, sympathetic: 3, dorsal: 2 },
    sensations: [
      { id: 'limbs.locked', strength: 2 },
      { id: 'gut.bloat', strength: 2 },
    ],
    note: 'after the phone call',
  });
});

test('every sensation of the vocabulary can be reached', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=unsure]').click();
  await page.getByRole('button', { name: 'More…' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show less' })).toBeFocused();
  const more = page.getByRole('button', { name: /More about/ });
  // What belongs to the day comes a moment later than what is noticed now.
  await expect(page.getByRole('button', { name: 'More about Last night and today' })).toBeVisible();
  for (let left = await more.count(); left > 0; left--) {
    await more.first().press('Enter');
    // The button is gone; whoever pressed it goes on with what it showed.
    await expect(page.locator('[data-sensation]:focus')).toHaveCount(1);
    await expect(more).toHaveCount(left - 1);
  }
  await expect(page.locator('[data-sensation]')).toHaveCount(68);
});

test('"Not sure" is an answer, and Undo takes the whole entry back', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=unsure]').click();
  await expect(popup.locator('[data-branch=unsure]')).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.getByRole('status').first()).toContainText('Saved');
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('status').first()).toContainText('Taken back');
  const [row] = await rowsOf(popup, 'checkins');
  expect(row?.deletedAt).toBe(row?.updatedAt);
  await expect(popup.locator('[data-branch=unsure]')).toHaveAttribute('aria-pressed', 'false');
  await expect(popup.locator('[data-branch=ventral]')).toBeFocused();
});

test('a check-in by keyboard alone', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await expect(page.getByRole('group', { name: 'How is your system right now?' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-branch=ventral]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('Saved');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-level-of=sympathetic][value="2"]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const first = page.locator('[data-sensation]').first();
  await expect(first).toBeVisible();
  // On over the two other targets, "Not sure", "Close" and "Undo"; the focus moves with the key.
  const isThere = () => first.evaluate((chip) => chip === document.activeElement);
  for (let tabs = 0; tabs < 12 && !(await isThere()); tabs++) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect
    .poll(async () => (await rowsOf(page, 'checkins'))[0])
    .toMatchObject({ levels: { sympathetic: 3 }, sensations: [{ id: 'chest.tight' }] });
  // The page may be gone before the key is let go of again.
  await Promise.allSettled([page.waitForEvent('close'), page.keyboard.press('Escape')]);
  expect(page.isClosed()).toBe(true);
});

test('the popup fits into the 600 pixels that browsers give it, and the first tap moves none of its targets', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);
  await expect.poll(() => popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  const places = () =>
    popup
      .locator('[data-branch]')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  const before = await places();
  await popup.locator('[data-branch=sympathetic]').click();
  await expect(popup.getByRole('status').first()).toContainText('Saved');
  await expect(popup.locator('[data-sensation]').first()).toBeVisible();
  await expect.poll(places).toEqual(before);
});
