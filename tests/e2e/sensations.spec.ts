import { sensations } from '../../src/domain/sensation.ts';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';

test('a chosen sensation offers its strength, by pointer and by keyboard, and history shows it', async ({
  extension,
}) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=sympathetic]').click();
  await expect(page.locator('[data-strength-of]')).toHaveCount(0);
  await page.locator('[data-sensation="chest.tight"]').click();
  await page.locator('[data-sensation="face.jaw"]').click();
  await page.locator('[data-sensation="heart.race"]').click();
  const jaw = page.getByRole('group', { name: 'How strongly Jaw tight' });
  await expect(jaw.getByRole('radio', { name: 'clearly' })).toBeChecked();
  await jaw.getByRole('radio', { name: 'strongly' }).click();
  await page.locator('[data-strength-of="heart.race"][value="2"]').focus();
  await page.keyboard.press('ArrowLeft');
  const sensed = async () => (await rowsOf(page, 'checkins'))[0]?.sensations;
  await expect.poll(sensed).toEqual([
    { id: 'chest.tight', strength: 2 },
    { id: 'face.jaw', strength: 3 },
    { id: 'heart.race', strength: 1 },
  ]);
  // A second press takes it back, with its strength.
  await page.locator('[data-sensation="face.jaw"]').click();
  await expect(jaw).toHaveCount(0);
  await page.locator('[data-sensation="face.jaw"]').click();
  await expect(jaw.getByRole('radio', { name: 'clearly' })).toBeChecked();
  await jaw.getByRole('radio', { name: 'strongly' }).click();
  await expect(page.getByRole('status').first()).toContainText('Saved');

  const journal = await extension.open('journal.html#history');
  await expect(journal.locator('[data-checkin]')).toContainText(
    'Tight chest · Heart racing or pounding (a little) · Jaw tight (strongly)',
  );
});

test('two entries that are open at once keep their own strengths', async ({ extension }) => {
  for (let entry = 0; entry < 2; entry++) {
    const page = await extension.open('checkin.html');
    await page.locator('[data-branch=sympathetic]').click();
    await page.locator('[data-sensation="face.jaw"]').click();
    await expect(page.locator('[data-strength-of="face.jaw"][value="2"]')).toBeChecked();
    await page.close();
  }
  const journal = await extension.open('journal.html#history');
  const entries = journal.locator('[data-checkin]');
  await expect(entries).toHaveCount(2);
  for (const entry of await entries.all()) await entry.getByRole('button', { name: 'Edit' }).click();
  const clearly = journal.locator('[data-strength-of="face.jaw"][value="2"]');
  await expect(clearly).toHaveCount(2);
  await entries.first().locator('[data-strength-of="face.jaw"][value="3"]').click();
  await entries.first().locator('[data-level-of=sympathetic][value="1"]').click();
  await expect(clearly.first()).not.toBeChecked();
  await expect(clearly.last()).toBeChecked();
  await expect(entries.last().locator('[data-level-of=sympathetic][value="2"]')).toBeChecked();
});

test('twenty sensations tapped one after the other are all kept', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=dorsal]').click();
  await page.getByRole('button', { name: 'More…' }).click();
  await expect(page.getByRole('button', { name: 'Show less' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'More about Last night and today' })).toBeVisible();
  const shown = await page
    .locator('[data-sensation]')
    .evaluateAll((all) => all.map(({ dataset }) => dataset.sensation ?? ''));
  const twenty = shown.slice(0, 20);
  expect(twenty).toHaveLength(20);
  for (const id of twenty) await page.locator(`[data-sensation="${id}"]`).click();
  await page.close();
  const popup = await extension.open('popup.html');
  const kept = async () => (await rowsOf(popup, 'checkins'))[0]?.sensations.map(({ id }) => id);
  await expect.poll(kept).toEqual(twenty);
  expect(sensations.map(({ id }) => id)).toEqual(expect.arrayContaining(twenty));
});
