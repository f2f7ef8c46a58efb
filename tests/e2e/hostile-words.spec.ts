import type { Page } from '@playwright/test';
import type { Backup } from '../../src/domain/backup.ts';
import { exampleUntilNow } from '../support/example.ts';
import { hostileName, withHostileWords } from '../support/hostile.ts';
import { exported, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';

/** Nothing on the page was made of words, and no script of theirs ran. */
async function expectInert(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.locator('img[src=x], script:not([src])')).toHaveCount(0);
  await expect(page.locator('b').filter({ hasText: /^b$/ })).toHaveCount(0);
  expect(await page.title()).not.toBe('owned');
}

async function unfold(page: Page, selector: string): Promise<void> {
  const folded = page.locator(selector);
  for (let left = await folded.count(); left > 0; left--) {
    await folded.first().click();
    await expect(folded).toHaveCount(left - 1);
  }
}

test('words that would act stay words on every page, and in every file as they were', async ({ extension }) => {
  const log = withHostileWords(JSON.parse(exampleUntilNow(40)) as Backup);
  const journal = await extension.open('journal.html#share');
  const go = (section: string) => journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
  await restore(journal, JSON.stringify(log));
  const file = await exported(journal);
  for (const list of ['checkins', 'sessions', 'customSensations'] as const) {
    const byId = new Map(log[list].map((row) => [row.id, row]));
    for (const row of JSON.parse(file)[list]) expect(row).toEqual(byId.get(row.id));
  }

  await go('patterns');
  await expect(journal.locator('[data-figure=sensation-state]')).toBeVisible();
  await unfold(journal, 'main details:not([open]) > summary');
  await expectInert(journal, /own<img src=x/);
  await go('history');
  await expectInert(journal, /note<img src=x/);
  await expectInert(journal, /eased<img src=x/);
  await go('sessions');
  await unfold(journal, '.unfold[aria-expanded=false]');
  await expectInert(journal, /session<img src=x/);
  await go('settings');
  await expectInert(journal, /own<img src=x/);

  for (const path of ['popup.html', 'checkin.html']) {
    const page = await extension.open(path);
    await page.locator('[data-branch=sympathetic]').click();
    await expect(page.locator(`[data-tag='${hostileName('tag').replaceAll("'", "\\'")}']`)).toBeVisible();
    await expectInert(page, /tag<img src=x/);
    await page.close();
  }

  const reader = await extension.open('reader.html');
  const name = `${hostileName('file')}.json`;
  await reader.locator('[data-open]').setInputFiles([{ name, mimeType: '', buffer: Buffer.from(file) }]);
  await expect(reader.locator('[data-patient]')).toHaveCount(1);
  await expectInert(reader, /file<img src=x/);
  await expectInert(reader, /own<img src=x/);
});
