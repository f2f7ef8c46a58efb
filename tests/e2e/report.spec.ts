import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launchChromium } from '../../scripts/chromium.ts';
import type { Backup } from '../../src/domain/backup.ts';
import { exampleUntilNow } from '../support/example.ts';
import { look } from '../support/look.ts';
import { exported, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { tick, untick } from '../support/tick.ts';

async function filled(extension: Extension, text = exampleUntilNow(90)): Promise<Page> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, text);
  return journal;
}

async function opened(extension: Extension, query = ''): Promise<Page> {
  const report = await extension.open(`report.html${query}`);
  await expect(report.locator('[data-report]')).toBeVisible();
  return report;
}

/** A table's cells as they are read, row by row. */
const cellsOf = (page: Page, metric: string) =>
  page
    .locator(`[data-metric=${metric}] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td:not(.drawn)')].map((cell) => cell.textContent)),
    );

/** What does not fit on a sheet of paper would be cut off without a word. */
async function expectFit(report: Page, what: string): Promise<void> {
  await report.setViewportSize({ width: 720, height: 900 });
  await report.emulateMedia({ media: 'print' });
  const tooHigh = () =>
    report.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
  await expect.poll(tooHigh, { message: what }).toEqual([0, 0]);
  const tooWide = () =>
    report
      .locator('.sheet table')
      .evaluateAll((tables) =>
        tables.filter(({ parentElement: around }) => around && around.scrollWidth > around.clientWidth),
      );
  await expect.poll(tooWide, { message: what }).toEqual([]);
  await report.emulateMedia({ media: 'screen' });
}

test('printed, the report has two pages, and the numbers of the journal as text', async ({ extension, profile }) => {
  const journal = await filled(extension);
  const report = await opened(extension);
  await report.locator('input[name=name]').fill('A. 17');
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=90#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  const metrics = ['state-share', 'time-of-day', 'transitions', 'recovery', 'coverage'];
  for (const metric of metrics) {
    await expect(report.locator(`[data-metric=${metric}] tbody tr`).nth(2), metric).toBeAttached();
    const cells = await cellsOf(report, metric);
    await expect.poll(() => cellsOf(journal, metric), { message: metric }).toEqual(cells);
  }
  await expect(report.locator('[data-noted] q').first()).toBeAttached();
  const noted = await report.locator('[data-noted] q').allTextContents();
  for (const format of ['A4', 'Letter'] as const) {
    const path = join(profile, `${format}.pdf`);
    await report.pdf({ path, format });
    const about = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(about).toMatch(/^Pages: +2$/m);
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    const words = (some: string) => some.replace(/\s+/g, ' ').trim();
    const printed = words(text);
    expect(printed).toContain('A. 17');
    for (const metric of metrics) {
      for (const cells of await cellsOf(report, metric)) {
        for (const cell of cells) expect(printed, `${metric} on ${format}`).toContain(words(cell ?? ''));
      }
    }
    for (const note of noted) expect(printed, format).toContain(note.split(' ')[0]);
    expect(printed.endsWith('because of.') || printed.includes('Together does not mean because of')).toBe(true);
  }
  await expect(report).toHaveTitle(/^polyvagal-check-in-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d$/);
  await expectFit(report, 'English');
});

// The two that need the most room; a browser has one language for its whole life.
for (const locale of ['de', 'fr']) {
  test(`nothing is cut off on paper in ${locale}, however much was written`, async ({ profile }) => {
    const long = 'Lange saß ich am Fenster, und erst nach dem dritten Tee wurde der Atem wieder weit. '.repeat(4);
    const backup: Backup = JSON.parse(exampleUntilNow(90));
    for (const checkin of backup.checkins) checkin.note = long;
    const extension = await launchChromium({ profile, locale, env: { LANGUAGE: locale.replace('-', '_') } });
    await filled(extension, JSON.stringify(backup));
    const report = await opened(extension);
    await expect(report.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale.slice(0, 2)}`));
    await expect(report.locator('[data-noted]').first()).toBeAttached();
    await expectFit(report, locale);
    await extension.close();
  });
}

test('what is left out is nowhere, and moved dates leave no trace of how far', async ({ extension }) => {
  await filled(extension);
  const whole = await opened(extension, '?period=30');
  const report = await opened(extension, '?period=30&notes=0&sessions=0&ledger=0&weeks=10');
  const without = async () => {
    await expect(report.locator('q, [data-mark], [data-metric=coverage], [data-metric=before-after]')).toHaveCount(0);
    await expect(report).toHaveURL(/period=30/);
    await expect(report).not.toHaveURL(/weeks/);
    const first = Temporal.Now.plainDateISO().subtract({ days: 29, weeks: 10 });
    await expect(report).toHaveTitle(new RegExp(`${first}-to-${first.add({ days: 29 })}`));
    await expect(report.locator('.title')).not.toContainText('Made on');
  };
  await without();
  await expect(whole.locator('q').first()).toBeAttached();
  for (const metric of ['state-share', 'time-of-day', 'transitions', 'sensations']) {
    const cells = await cellsOf(whole, metric);
    await expect.poll(() => cellsOf(report, metric), { message: metric }).toEqual(cells);
  }
  await report.reload();
  await expect(report.locator('[data-report]')).toBeVisible();
  await without();
});

test('Share opens it with what was chosen there, and the name is in its own place alone', async ({ extension }) => {
  const journal = await filled(extension);
  const part = journal.locator('.handover');
  await tick(part.locator('input[name=period][value="30"]'));
  await part.locator('summary').first().click();
  await untick(part.locator('input[name=notes]'));
  await part.locator('input[name=person]').fill('B. 4');
  const opening = extension.context.waitForEvent('page');
  await part.locator('[data-export=report]').click();
  const report = await opening;
  await expect(report.locator('[data-report-name]')).toHaveText('B. 4');
  await expect(report.locator('[data-pieces]')).toHaveAttribute('data-pieces', '30');
  await expect(report.locator('q')).toHaveCount(0);
  expect(report.url()).not.toContain('B.');
  const places = () =>
    journal.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null)).flatMap(([key, value]) =>
        JSON.stringify(value).includes('B. 4') ? [key] : [],
      ),
    );
  await expect.poll(places).toEqual(['settings/person']);
  expect(await exported(journal)).not.toContain('B. 4');
});

test('the report has no barrier, empty or full, and shows hostile words as words', async ({ extension }) => {
  const empty = await extension.open('report.html');
  await expect(empty.locator('[data-empty]')).toBeVisible();
  await look(empty, 'report, empty');
  const backup: Backup = JSON.parse(exampleUntilNow(20));
  const hostile = '<img src=x onerror=document.title=1><b>bold</b> \u202Eback';
  for (const checkin of backup.checkins) checkin.note = hostile;
  for (const session of backup.sessions) session.label = hostile;
  await filled(extension, JSON.stringify(backup));
  const report = await opened(extension);
  await expect(report.locator('q').first()).toHaveText(hostile);
  await expect(report.locator('img, q b, .session-marks b b')).toHaveCount(0);
  await look(report, 'report');
});
