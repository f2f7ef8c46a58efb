import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/extension.ts';
import { look } from '../support/look.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

const sensedOn = (page: Page) => async () => (await rowsOf(page, 'checkins'))[0]?.sensations;

/** With Tab alone, as somebody without a mouse goes there. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('a whole check-in on the body map by keyboard, read aloud, and the same in the list', async ({ extension }) => {
  const page = await extension.open('popup.html');
  await tabTo(page, page.locator('[data-branch=sympathetic]'));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').first()).toContainText('Saved');
  await tabTo(page, page.getByRole('radio', { name: 'List' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.locator('[data-place=head]'));
  for (const place of ['face', 'throat', 'chest']) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`[data-place=${place}]`)).toBeChecked();
  }
  // Enter goes on to what can be noticed there.
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sensation="chest.hollow"]')).toBeFocused();
  const tight = page.locator('[data-sensation="chest.tight"]');
  await tabTo(page, tight);
  await page.keyboard.press('Space');
  await expect(tight).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, page.locator('[data-strength-of="chest.tight"][value="2"]'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(sensedOn(page)).toEqual([{ id: 'chest.tight', strength: 3 }]);
  await expect(page.getByRole('status').first()).toContainText('Saved');

  await expect(page.getByRole('region', { name: 'What does the body notice?' })).toMatchAriaSnapshot(`
    - heading "What does the body notice?" [level=2]
    - group "What does the body notice?":
      - radio "List"
      - radio "Map" [checked]
    - group "Body map":
      - radio "Head"
      - radio "Face and senses"
      - radio "Throat and voice"
      - radio "Chest and breath, 1 noticed" [checked]
      - radio "Neck and back"
      - radio "Belly"
      - radio "Arms and legs"
      - radio "Skin and warmth"
      - radio "Whole body"
    - group "Chest and breath":
      - heading "Chest and breath" [level=3]
      - button "Chest heavy or hollow"
      - button "Light"
      - button "Breath slow and full"
      - button "Tight chest" [pressed]
      - button "Heart racing or pounding"
      - button "+5 More about Chest and breath"
      - group "How strongly Tight chest":
        - radio "a little"
        - radio "clearly"
        - radio "strongly" [checked]
    - button "In your own words…"
  `);

  await tabTo(page, page.getByRole('radio', { name: 'Map' }), 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.figures')).toHaveCount(0);
  await expect(tight).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-strength-of="chest.tight"][value="3"]')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-place=chest]')).toBeChecked();
  const views = async () => (await rowsOf(page, 'settings')).filter(({ id }) => id === 'sensationView');
  await expect.poll(views).toEqual([{ id: 'sensationView', value: 'map' }]);
  await page.close();

  // It is how the next entry begins, and how this one is edited.
  const journal = await extension.open('journal.html#history');
  await journal.getByRole('button', { name: 'Edit' }).click();
  await expect(journal.locator('[data-place=chest]')).toBeChecked();
  await expect(journal.locator('[data-sensation="chest.tight"]')).toHaveAttribute('aria-pressed', 'true');
});

test('a pointer finds every place on the figures, and heavy and light can be said of it', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=dorsal]').click();
  await tick(page.getByRole('radio', { name: 'Map' }));
  const figures = page.locator('.figures');
  await figures.locator('[data-at=belly]').click();
  await expect(page.locator('[data-place=belly]')).toBeChecked();
  const heavy = page.getByRole('group', { name: 'Belly', exact: true }).getByRole('button', { name: 'Heavy' });
  await heavy.click();
  await expect(heavy).toHaveAttribute('aria-pressed', 'true');
  await expect(heavy).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Belly, 1 noticed' })).toBeChecked();
  const [own] = await rowsOf(page, 'customSensations');
  expect(own).toMatchObject({ label: 'Heavy – Belly', region: 'belly', retired: false });
  await expect.poll(sensedOn(page)).toEqual([{ id: own?.id, strength: 2 }]);

  // Own words are placed on the figures too, and whatever is there already goes with them.
  await page.getByRole('button', { name: 'In your own words…' }).click();
  await page.locator('input[name=own-label]').fill('Humming');
  await figures.locator('[data-at=throat]').click();
  await expect(page.locator('select[name=own-region]')).toHaveValue('throat');
  await page.locator('input[name=own-label]').press('Enter');
  await expect(page.getByRole('button', { name: 'Humming' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radio', { name: 'Throat and voice, 1 noticed' })).toBeChecked();
  for (const place of ['whole', 'limbs', 'skin']) {
    await tick(page.locator(`[data-place=${place}]`));
    await page.locator('.region [data-sensation]').first().click();
    await expect(page.locator(`[data-place=${place}]`)).toHaveAccessibleName(/, 1 noticed$/);
  }
  await expect(page.locator('[data-sensation="skin.sweat"]')).toHaveAttribute('aria-pressed', 'true');
  const noticed = (at: string) => figures.locator(`[data-at=${at}][data-noticed=true]`).first();
  for (const at of ['throat', 'belly', 'limbs', 'skin', 'whole']) await expect(noticed(at)).toBeAttached();
  await expect(figures.locator('[data-at=chest][data-noticed=true]')).toHaveCount(0);

  // No shape is smaller than a finger needs, and each is found at its middle.
  const smallest = await figures.locator('g[data-at]').evaluateAll((all) =>
    all.flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      return Math.min(width, height) < 24 ? [`${each.dataset.at} ${width} ${height}`] : [];
    }),
  );
  expect(smallest).toEqual([]);
  await look(page, 'the body map with much noticed');

  // In forced colours the picture is drawn in these, and nothing is told by fill alone.
  await page.emulateMedia({ forcedColors: 'active' });
  await tick(page.locator('[data-place=chest]'));
  const strokes = () =>
    figures
      .locator('[data-at=chest] > .part, [data-at=belly] > .part')
      .evaluateAll((all) =>
        all.map((each) => `${getComputedStyle(each).strokeWidth} ${getComputedStyle(each).strokeDasharray}`),
      );
  await expect.poll(strokes).toEqual(['3.4px none', '1.2px 0.1px, 2.6px']);
  await page.close();

  const journal = await extension.open('journal.html#history');
  await expect(journal.locator('[data-checkin]')).toContainText('Heavy – Belly · Humming');
});
