import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

test('sleep and other things of the day are asked once, with the first check-in of it', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=ventral]').click();
  const card = popup.getByRole('region', { name: 'Last night and today' });
  await card.getByRole('button', { name: 'Slept well, rested' }).click();
  await card.getByRole('button', { name: 'More about' }).press('Enter');
  await expect(card.locator('[data-sensation="sleep.restless"]')).toBeFocused();
  await card.locator('[data-sensation="gut.loose"]').click();
  await card.locator('[data-strength-of="gut.loose"][value="1"]').click();
  await expect
    .poll(async () => (await rowsOf(popup, 'checkins'))[0]?.sensations)
    .toEqual([
      { id: 'sleep.rested', strength: 2 },
      { id: 'gut.loose', strength: 1 },
    ]);
  // Among what is noticed now they are not there a second time.
  await popup.getByRole('button', { name: 'More…' }).click();
  await expect(popup.locator('[data-sensation="sleep.rested"]')).toHaveCount(1);
  await popup.close();

  const next = await extension.open('popup.html');
  await next.locator('[data-branch=ventral]').click();
  await expect(next.locator('[data-tag]').first()).toBeVisible();
  await expect(next.getByRole('status').first()).toContainText('Saved');
  await expect(next.getByRole('region', { name: 'Last night and today' })).toHaveCount(0);
});

test('leaving it needs one press or none, and no word', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=dorsal]').click();
  await popup.getByRole('button', { name: 'Not today' }).press('Enter');
  await expect(popup.getByRole('region', { name: 'Last night and today' })).toHaveCount(0);
  await expect(popup.locator('[data-tag]').first()).toBeFocused();
  await expect(popup.getByRole('status').first()).toContainText('Saved');
  expect((await rowsOf(popup, 'checkins'))[0]?.sensations).toEqual([]);
});
