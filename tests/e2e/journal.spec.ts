import { exampleUntilNow } from '../support/example.ts';
import { restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { putRow, rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

test('an entry is edited, deleted and brought back', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=dorsal]').click();
  await expect(popup.getByRole('status').first()).toContainText('Saved');
  const [original] = await rowsOf(popup, 'checkins');

  const journal = await extension.open('journal.html#history');
  await journal.getByRole('button', { name: 'Edit' }).click();
  await journal.locator('[data-branch=ventral]').click();
  await journal.locator('textarea[name=note]').fill('looking back');
  await journal.getByRole('button', { name: 'Done' }).click();
  await expect(journal.getByText('looking back')).toBeVisible();
  await expect(journal.locator('.entry')).toContainText('Quiet and safe');

  await journal.getByRole('button', { name: 'Delete' }).click();
  await expect(journal.locator('.entry')).toHaveCount(0);
  const [grave] = await rowsOf(popup, 'checkins');
  expect(grave).toMatchObject({ id: original?.id, note: '', levels: { ventral: 0, dorsal: 0 } });
  expect(grave?.deletedAt).toBeTruthy();

  await journal.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.getByText('looking back')).toBeVisible();
  const [back, ...others] = await rowsOf(popup, 'checkins');
  expect(others).toEqual([]);
  expect(back).toMatchObject({
    id: original?.id,
    at: original?.at,
    note: 'looking back',
    levels: { ventral: 2, dorsal: 2 },
  });
  expect(back?.deletedAt).toBeUndefined();
});

test('the chart and its table follow the period, and draw real pixels', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(90));
  const popup = await extension.open('popup.html');
  const rows = popup.locator('[data-metric=daily] tbody tr');
  for (const period of [7, 30, 90]) {
    await tick(popup.locator(`input[name=period][value="${period}"]`));
    await expect(rows).toHaveCount(period);
    const colours = () =>
      popup.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return ['18,119,111', '201,106,18', '63,69,144'].filter((colour) => seen.has(colour)).length;
      });
    await expect.poll(colours).toBe(3);
  }
});

test('a stored plan that fails its schema gives way to the default, is kept aside and shown (fault 17)', async ({
  extension,
}) => {
  const page = await extension.open('popup.html');
  await page.locator('[data-branch=ventral]').click();
  await expect(page.getByRole('status').first()).toContainText('Saved');
  const plan = { kind: 'random', perDay: 400, windows: [], days: [9] };
  await putRow(page, 'settings', {
    id: 'settings',
    value: { plan, words: 'plain', updatedAt: '2026-01-01T00:00:00.000Z' },
  });
  const [good] = await rowsOf(page, 'checkins');
  await putRow(page, 'checkins', { ...good, id: 'not-a-uuid', levels: { ventral: 9 } });

  await page.reload();
  await expect(page.locator('[data-notice=set-aside]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Settled & connected' })).toBeVisible();
  const journal = await extension.open('journal.html#settings');
  await expect(journal.locator('[data-aside="settings.plan"]')).toContainText('400');
  await expect(journal.locator('[data-aside="checkins/not-a-uuid"]')).toContainText('"ventral": 9');
  await expect(journal.locator('input[name=perDay]')).toHaveValue('4');
  expect(await rowsOf(page, 'checkins')).toEqual([good]);
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  await expect(journal.locator('.entry')).toHaveCount(1);
});

test('a plan that cannot be kept is explained, and the one from before stays in force', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=perDay]').fill('6');
  await expect(journal.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await journal.locator('input[name=minGapMinutes]').fill('180');
  await expect(journal.getByRole('alert')).toContainText('6 prompts with at least 180 minutes');
  const stored = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'settings')?.value;
  expect(await stored()).toMatchObject({ plan: { perDay: 6, minGapMinutes: 90 } });
  await journal.reload();
  await expect(journal.locator('input[name=minGapMinutes]')).toHaveValue('90');
});
