// Takes the pictures of the stores, 1280 × 800 in each language, from a log that nobody wrote: npm run store-pictures
// Some languages only: npm run store-pictures -- de fr
import 'temporal-polyfill/global';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { type Extension, freshProfile, launchChromium } from './chromium.ts';
import { exampleLog } from './example-log.ts';
import { captions, type Language, languages } from './store-pictures/captions.ts';
import { framed, pictureSize } from './store-pictures/frame.ts';
import { withoutWords } from './store-pictures/without-words.ts';
import { restoreLog } from './surfaces.ts';

const folder = 'docs/store/pictures';
const mostBytes = 120_000;
const popupSize = { width: 380, height: 600 };
const tabSize = { width: 860, height: 640 };
/** Close print takes the most bytes. */
const sheetSize = { width: 860, height: 560 };

const drawn = (page: Page) => page.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);

async function opened({ open }: Extension, path: string, size: typeof tabSize, language: Language): Promise<Page> {
  const page = await open(path);
  await page.setViewportSize(size);
  // The language is said with the first of what is shown.
  await page.locator('#app > *').first().waitFor();
  const shown = await page.evaluate(() => document.documentElement.lang);
  if (shown.split('-')[0] !== language) throw new Error(`Chromium shows ${path} in ${shown}, not in ${language}`);
  return page;
}

/** What matters begins a little below the upper edge. */
async function atTop(part: Locator): Promise<void> {
  await part.waitFor();
  await part.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 10));
}

async function taken(page: Page): Promise<Buffer> {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.close();
  return picture;
}

/** The popup as it opens, and beside it a check-in whose details have unfolded. */
async function checkIn(extension: Extension, language: Language): Promise<Buffer[]> {
  const popup = await opened(extension, 'popup.html', popupSize, language);
  await drawn(popup);
  // As high as it asks to be: the browser makes no popup higher than that.
  const height = await popup.evaluate(() => document.body.offsetHeight);
  await popup.setViewportSize({ ...popupSize, height });
  const before = await taken(popup);
  const page = await opened(extension, 'checkin.html', popupSize, language);
  await page.locator('[data-branch=ventral]').click();
  await page.locator('[data-status=saved]').waitFor();
  await page.locator('[data-sensation]').first().click();
  await page.locator('[data-sensation][aria-pressed=true]').first().waitFor();
  return [before, await taken(page)];
}

async function patterns(extension: Extension, language: Language): Promise<Buffer[]> {
  const page = await opened(extension, 'journal.html#patterns', tabSize, language);
  await drawn(page);
  await atTop(page.locator('[data-figure=state-share]'));
  return [await taken(page)];
}

async function report(extension: Extension, language: Language): Promise<Buffer[]> {
  const page = await opened(extension, 'report.html', sheetSize, language);
  await atTop(page.locator('[data-sheet="1"]'));
  return [await taken(page)];
}

async function share(extension: Extension, language: Language): Promise<Buffer[]> {
  const page = await opened(extension, 'journal.html#share', tabSize, language);
  await page.locator('[data-leaves=current]').waitFor();
  await atTop(page.locator('section:has([data-export])').first());
  return [await taken(page)];
}

const until = Temporal.Now.instant();
const log = withoutWords(exampleLog({ days: 90, until, zone: Temporal.Now.timeZoneId(), seed: 'pictures' }));
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
for (const language of languages.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const profile = freshProfile();
  const extension = await launchChromium({ profile, locale: language, env: { LANGUAGE: language }, size: pictureSize });
  await restoreLog(extension, log);
  const pictures = { patterns, report, share, checkIn };
  const order = ['checkIn', 'patterns', 'report', 'share'] as const;
  // The check-in comes last, so that the patterns are those of the log alone.
  for (const [name, take] of Object.entries(pictures)) {
    const shots = await take(extension, language);
    const number = order.indexOf(name as (typeof order)[number]) + 1;
    const path = join(folder, `${language}-${number}.png`);
    await framed(extension, shots, captions[language][number - 1] ?? '', path);
    const { size } = statSync(path);
    if (size > mostBytes) throw new Error(`${path} has ${size} bytes: at most ${mostBytes}`);
    console.log(`${path}: ${Math.round(size / 1000)} kB`);
  }
  await extension.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
