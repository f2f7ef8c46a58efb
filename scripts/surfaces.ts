// Walks through the extension as a person would and takes a picture of every surface.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension } from './chromium.ts';

export const journalSections = ['patterns', 'history', 'sessions', 'share', 'settings', 'about', 'support'];
const popupSize = { width: 380, height: 600 };
const tabSize = { width: 900, height: 720 };
const sheetSize = { width: 860, height: 1300 };

/** Puts a saved log in through the Share section. */
export async function restoreLog({ open }: Extension, log: string): Promise<void> {
  const journal = await open('journal.html#share');
  const file = { name: 'example.json', mimeType: 'application/json', buffer: Buffer.from(log) };
  await journal.locator('[data-import]').setInputFiles(file);
  await journal.locator('[data-import-confirm]').click();
  await journal.locator('[data-restore=done]').waitFor();
  await journal.close();
}

/** Pictures of popup, check-in, journal, report and reader; on the way a check-in is made. Answers their paths. */
export async function photograph(extension: Extension, folder: string, prefix = ''): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const path = (name: string) => {
    paths.push(join(folder, `${prefix}${name}.png`));
    return paths.at(-1) ?? name;
  };
  const popup = await extension.open('popup.html');
  await popup.setViewportSize(popupSize);
  await popup.locator('canvas').waitFor();
  await popup.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);
  await popup.screenshot({ path: path('popup') });

  const checkin = await extension.open('checkin.html');
  await checkin.setViewportSize({ width: 420, height: 680 });
  await checkin.locator('[data-branch=sympathetic]').click();
  await checkin.locator('[data-branch=ventral]').click();
  await checkin.locator('[data-status=saved]').waitFor();
  await checkin.locator('[data-sensation]').first().click();
  await checkin.screenshot({ path: path('check-in') });
  await checkin.close();
  await popup.close();

  const journal = await extension.open('journal.html');
  await journal.setViewportSize(tabSize);
  for (const section of journalSections) {
    await journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
    await journal.locator(`main[data-section=${section}] .stack > *`).nth(1).waitFor();
    if (section === 'patterns') {
      await journal.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);
    }
    await journal.screenshot({ path: path(`journal-${section}`) });
  }
  await journal.close();

  const report = await extension.open('report.html');
  await report.setViewportSize(sheetSize);
  await report.locator('[data-report], [data-empty]').waitFor();
  await report.screenshot({ path: path('report') });
  await report.close();
  const reader = await extension.open('reader.html');
  await reader.setViewportSize(tabSize);
  await reader.locator('[data-open]').waitFor();
  await reader.screenshot({ path: path('reader') });
  await reader.close();
  return paths;
}
