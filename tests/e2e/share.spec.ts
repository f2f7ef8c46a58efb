import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/filled.ts';
import { choose, exported, restore } from '../support/restore.ts';
import { rowsOf } from '../support/store.ts';

const withoutTime = (text: string) => text.replace(/"exportedAt":"[^"]*"/, '"exportedAt":""');

test('export, erase, restore, export: the same bytes but for the time', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(330));
  expect((await rowsOf(journal, 'checkins')).length).toBeGreaterThanOrEqual(1000);
  const first = await exported(journal);

  await journal.locator('input[name=erase]').fill('erase');
  await journal.locator('[data-erase]').click();
  await expect(journal.getByText('Everything was erased')).toBeVisible();
  expect(await rowsOf(journal, 'checkins')).toEqual([]);
  await journal.reload();

  await choose(journal, first);
  const preview = journal.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-changed', '0');
  await expect(preview).toHaveAttribute('data-refused', '0');
  await journal.locator('[data-import-confirm]').click();
  await expect(journal.locator('[data-restore=done]')).toBeVisible();
  expect(withoutTime(await exported(journal))).toBe(withoutTime(first));

  await choose(journal, first);
  await expect(preview).toHaveAttribute('data-new', '0');
});

const hostile: [string, (good: string) => string, RegExp][] = [
  ['not ours', () => '{"hello":1}', /not made by Polyvagal/],
  ['truncated', (good) => good.slice(0, -40), /cut off/],
  ['newer', (good) => good.replace('"version":1', '"version":2'), /newer version/],
  ['65 MB', () => ' '.repeat(65 * 1024 * 1024), /larger than 64 MB/],
  ['200,000 deep', () => '['.repeat(200_000) + ']'.repeat(200_000), /not made by Polyvagal/],
];

for (const [name, spoil, words] of hostile) {
  test(`a file that is ${name} is refused and nothing changes (fault 20)`, async ({ filled }) => {
    const journal = await filled.open('journal.html#share');
    const before = withoutTime(await exported(journal));
    await choose(journal, spoil(before));
    await expect(journal.locator('[data-import-refused]')).toHaveText(words);
    await expect(journal.locator('[data-import-confirm]')).toHaveCount(0);
    expect(withoutTime(await exported(journal))).toBe(before);
  });
}

test('an impossible date is refused with its record and field, and nothing changes', async ({ filled }) => {
  const journal = await filled.open('journal.html#share');
  const before = withoutTime(await exported(journal));
  const log = JSON.parse(before);
  log.exportedAt = '2026-11-23T12:00:00.000Z';
  log.checkins[1].day = '2026-02-30';
  await choose(journal, JSON.stringify(log));
  const preview = journal.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-refused', '1');
  await expect(preview).toContainText(`checkins[1] (${log.checkins[1].id})`);
  await expect(preview).toContainText('day');
  await expect(journal.locator('[data-import-confirm]')).toHaveCount(0);
  expect(withoutTime(await exported(journal))).toBe(before);
});
