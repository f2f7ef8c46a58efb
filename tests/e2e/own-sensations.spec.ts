import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

test('own words are added, used, renamed and retired, and the history still says them', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=sympathetic]').click();
  await page.getByRole('button', { name: 'More…' }).click();
  await page.getByRole('button', { name: 'In your own words…' }).click();
  await page.locator('input[name=own-label]').fill('  Buzzing   hands ');
  await page.locator('select[name=own-region]').selectOption('limbs');
  await page.keyboard.press('Enter');
  const chip = page.getByRole('group', { name: 'Arms and legs' }).getByRole('button', { name: 'Buzzing hands' });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  const [own] = await rowsOf(page, 'customSensations');
  expect(own).toMatchObject({ label: 'Buzzing hands', region: 'limbs', retired: false });
  await expect
    .poll(async () => (await rowsOf(page, 'checkins'))[0]?.sensations)
    .toEqual([{ id: own?.id, strength: 2 }]);
  await page.close();

  const journal = await extension.open('journal.html#settings');
  const row = journal.locator(`[data-own-sensation="${own?.id}"]`);
  await row.getByRole('button', { name: 'Rename Buzzing hands' }).press('Enter');
  await expect(row.locator('input')).toBeFocused();
  await row.locator('input').fill('Humming hands');
  await journal.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: 'Rename Humming hands' })).toBeFocused();
  await row.getByRole('button', { name: 'Stop offering Humming hands' }).click();
  await expect(journal.locator('.vocabulary .told')).toContainText('is no longer offered');
  await expect(row).toHaveAttribute('data-retired', 'true');

  const next = await extension.open('checkin.html');
  await next.locator('[data-branch=sympathetic]').click();
  await next.getByRole('button', { name: 'More…' }).click();
  await expect(next.getByRole('group', { name: 'Arms and legs' })).toBeVisible();
  await expect(next.getByRole('button', { name: 'Humming hands' })).toHaveCount(0);

  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  const entry = journal.locator('[data-checkin]').last();
  await expect(entry).toContainText('Humming hands');
  // The entry that has it still shows it, to be changed or taken back.
  await entry.getByRole('button', { name: 'Edit' }).click();
  await expect(entry.getByRole('button', { name: 'Humming hands' })).toHaveAttribute('aria-pressed', 'true');
});

test('a word of ours that is put away is not offered any more, until it is again', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await journal.getByText('Choose which words are offered').click();
  const tick = journal.getByRole('checkbox', { name: 'Tight chest' });
  await tick.click();
  await expect(tick).not.toBeChecked();
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=sympathetic]').click();
  await expect(page.locator('[data-sensation]').first()).toBeVisible();
  await expect(page.locator('[data-sensation="chest.tight"]')).toHaveCount(0);
  await expect(page.locator('.sensations [data-sensation]')).toHaveCount(4);

  await journal.locator('.vocabulary .told').getByRole('button', { name: 'Undo' }).click();
  await expect(tick).toBeChecked();
  await expect(page.locator('[data-sensation="chest.tight"]')).toBeVisible();
  const settings = (await rowsOf(journal, 'settings')).find(({ id }) => id === 'settings')?.value;
  expect(settings).not.toHaveProperty('hiddenSensations');
});
