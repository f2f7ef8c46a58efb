import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

test('opened again within ten minutes it offers to go on with the last entry, and does not insist', async ({
  extension,
}) => {
  const first = await extension.open('popup.html');
  await first.locator('[data-branch=dorsal]').click();
  await expect(first.getByRole('status').first()).toContainText('Saved');
  await expect(first.getByRole('button', { name: 'Go on with' })).toHaveCount(0);
  await first.close();

  const again = await extension.open('popup.html');
  await again.getByRole('button', { name: 'Go on with' }).press('Enter');
  await expect(again.locator('[data-branch=dorsal]')).toHaveAttribute('aria-pressed', 'true');
  await expect(again.locator('[data-branch=ventral]')).toBeFocused();
  await again.locator('textarea[name=note]').fill('after lunch');
  await expect(again.getByRole('status').first()).toContainText('Saved');
  expect(await rowsOf(again, 'checkins')).toMatchObject([{ levels: { dorsal: 2 }, note: 'after lunch' }]);
  await again.close();

  const new_ = await extension.open('popup.html');
  await expect(new_.getByRole('button', { name: 'Go on with' })).toBeVisible();
  await new_.locator('[data-branch=ventral]').click();
  await expect(new_.getByRole('status').first()).toContainText('Saved');
  expect(await rowsOf(new_, 'checkins')).toHaveLength(2);
  await new_.close();

  // What is gone on with can be taken back as a whole.
  const last = await extension.open('popup.html');
  await last.getByRole('button', { name: 'Go on with' }).click();
  await last.getByRole('button', { name: 'Undo' }).click();
  await expect(last.getByRole('status').first()).toContainText('Taken back');
  const rows = await rowsOf(last, 'checkins');
  expect(rows.map(({ deletedAt }) => deletedAt !== undefined).toSorted()).toEqual([false, true]);
});
