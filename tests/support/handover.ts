import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Format } from '../../src/domain/handover/file-name.ts';

export type Saved = { name: string; bytes: Buffer<ArrayBuffer> };

/** Saves what is chosen in one of the forms. */
export async function saved(journal: Page, format: Format): Promise<Saved> {
  const download = journal.waitForEvent('download', { timeout: 60_000 });
  await journal.locator(`[data-export=${format}]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export type Row = Record<string, string>;

/** The tables of a zip, as a program reads them: by name, each row by its titles. */
export function tablesIn(zip: Uint8Array): Record<string, Row[]> {
  const files = Object.entries(unzipSync(zip));
  return Object.fromEntries(
    files.map(([name, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return [name, Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data];
    }),
  );
}

/** Opens what may stay behind, and what is in the file. */
export async function unfold(journal: Page): Promise<void> {
  // The beginnings come with the first look through the log.
  await journal.locator('.leaves summary').waitFor();
  for (const summary of await journal.locator('.handover details > summary').all()) await summary.click();
}

/** What the page says would leave, once it has said so for what is chosen now. */
export function figures(journal: Page): Promise<Record<string, string>> {
  return journal
    .locator('[data-leaves=current]')
    .evaluate(
      (leaves) => Object.fromEntries(Object.entries((leaves as HTMLElement).dataset)) as Record<string, string>,
    );
}

/**
 * Check-ins with some sensations each, straight into the database, as nobody taps for hours: half an hour apart, the
 * last of them now.
 */
export function putManyCheckins(journal: Page, count: number): Promise<void> {
  return journal.evaluate(
    ([total, last]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('polyvagal-check-in');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('checkins', 'readwrite');
          const store = transaction.objectStore('checkins');
          for (let index = 0; index < total; index++) {
            const at = new Date(last - index * 1_800_000).toISOString();
            const times = { openedAt: at, savedAt: at, updatedAt: at };
            store.put({
              id: `00000000-0000-4000-8000-${`${index}`.padStart(12, '0')}`,
              ...{ at, zone: 'UTC', offset: '+00:00', day: at.slice(0, 10) },
              levels: { ventral: index % 4, sympathetic: index % 3, dorsal: 0 },
              sensations: ['chest.tight', 'head.ache', 'body.tired'].map((id) => ({ id, strength: 2 })),
              ...{ tags: [], note: `entry ${index}`, eased: '', source: 'self' },
              ...times,
            });
          }
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [count, Date.now()] as const,
  );
}
