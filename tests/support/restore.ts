import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Chooses a file on the Share section. */
export async function choose(journal: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-in-file-'));
  const path = join(folder, 'log.json');
  await writeFile(path, text);
  await journal.locator('[data-import]').setInputFiles(path);
}

/** Restores a whole file as a person would. */
export async function restore(journal: Page, text: string): Promise<void> {
  await choose(journal, text);
  await journal.locator('[data-import-confirm]').click();
  await expect(journal.locator('[data-restore=done]')).toBeVisible({ timeout: 60_000 });
}

/** Saves everything as a file and reads it. */
export async function exported(journal: Page): Promise<string> {
  const download = journal.waitForEvent('download');
  await journal.locator('[data-export=json]').click();
  return readFile(await (await download).path(), 'utf8');
}
