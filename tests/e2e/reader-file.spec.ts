import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { type Firefox, launchFirefox } from '../../scripts/firefox.ts';
import { lock } from '../../src/formats/locked/lock.ts';
import { exampleFile, exampleUntilNow } from '../support/example.ts';
import { tablesIn } from '../support/figures.ts';
import { restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';

const name = 'polyvagal-check-in-reader.html';
const output = join(import.meta.dirname, '../../.output');
const built = join(output, 'reader', name);
const address = pathToFileURL(built).href;
const keptHere = async () => [(await indexedDB.databases()).length, localStorage.length, document.cookie];
const reached = () => fetch('data:,anything').then(Boolean, () => false);
/** What the page's rules say of scripts from a server: a plain one, a module, and one that a module asks for. */
const refused = () =>
  new Promise<string[]>((resolve) => {
    const said: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (said.push(effectiveDirective) === 3) resolve(said);
    });
    const server = 'http://127.0.0.1:9/';
    for (const [type, src] of [
      ['text/javascript', server],
      ['module', server],
      ['module', `data:text/javascript,import"${server}"`],
    ] as const) {
      document.head.append(Object.assign(document.createElement('script'), { type, src }));
    }
  });

/** What the journal shows of all days; sessions have a section of their own there. */
function withoutSessions(tables: Record<string, unknown>): Record<string, unknown> {
  const { 'before-after': _sessions, ...figures } = tables;
  return figures;
}

test('saved under Share: the file that is built for releases, letter for letter', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  const problems: string[] = [];
  journal.on('console', (message) => problems.push(message.text()));
  const download = journal.waitForEvent('download');
  await journal.locator('[data-save-reader]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(name);
  expect(readFileSync(await file.path(), 'utf8') === readFileSync(built, 'utf8'), 'the same as the built one').toBe(
    true,
  );
  await expect(journal.locator('[data-reader-file=saved]')).toContainText(name);
  await expect(journal.locator('iframe')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('where a part of it cannot be read, nothing is saved, and what to do is said', async ({ profile }) => {
  const damaged = mkdtempSync(join(tmpdir(), 'check-in-damaged-'));
  cpSync(join(output, 'chrome-mv3'), damaged, { recursive: true });
  const { entry } = JSON.parse(readFileSync(join(damaged, 'reader-file.json'), 'utf8'));
  rmSync(join(damaged, entry));
  const extension = await launchChromium({ profile, build: damaged });
  const journal = await extension.open('journal.html#share');
  const downloads: string[] = [];
  journal.on('download', (download) => downloads.push(download.suggestedFilename()));
  await journal.locator('[data-save-reader]').click();
  await expect(journal.getByRole('alert')).toContainText('Load this page anew');
  await expect(journal.locator('iframe')).toHaveCount(0);
  expect(downloads).toEqual([]);
  await extension.close();
  rmSync(damaged, { recursive: true });
});

test('opened from a file, without the extension: the same tables as the journal, nothing kept, no request', async ({
  extension,
}) => {
  const log = exampleUntilNow(60);
  const journal = await extension.open('journal.html#share');
  await restore(journal, log);
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=all#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  await expect(journal.locator('[data-metric=glimmers] tbody tr').first()).toBeAttached();

  const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
  const page = await browser.newPage({ locale: await journal.evaluate(() => navigator.language) });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(address);
  const locked = await lock(new TextEncoder().encode(log), { passphrase: 'six words' }, 10);
  if (locked.kind !== 'locked') throw new Error('words lock any file');
  const files = [
    { name: 'log.json.age', mimeType: '', buffer: Buffer.from(locked.bytes) },
    { name: 'other.json', mimeType: '', buffer: Buffer.from(exampleFile(10, 'other', 5)) },
  ];
  await page.locator('[data-open]').setInputFiles(files);
  await page.locator('input[name=unlock]').fill('other words');
  await page.locator('input[name=unlock]').press('Enter');
  await expect(page.locator('[data-not-opened=wrong-passphrase]')).toBeVisible();
  await page.locator('input[name=unlock]').fill('six words');
  await page.locator('input[name=unlock]').press('Enter');
  await expect(page.locator('[data-patient]')).toHaveCount(2);
  const own = page.locator('[data-patient]').filter({ hasText: 'log.json.age' });
  await expect(own.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  const kept = await journal.locator('body').evaluate(tablesIn);
  await expect.poll(async () => withoutSessions(await own.evaluate(tablesIn))).toEqual(kept);

  expect(await page.evaluate(keptHere)).toEqual([0, 0, '']);
  expect([requests, problems]).toEqual([[address], []]);
  expect(await page.evaluate(reached)).toBe(false);
  expect(await page.evaluate(refused)).toEqual(['script-src-elem', 'script-src-elem', 'script-src-elem']);
  await browser.close();
});

test('in the language of whoever opens it, and in words where the browser is too old for it', async () => {
  const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
  for (const [locale, title] of [
    ['de-AT', 'Leseseite'],
    ['pt-BR', 'Leitor'],
    ['nl', 'Reader'],
  ] as const) {
    const page = await browser.newPage({ locale });
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  const page = await browser.newPage();
  await page.addInitScript(() => Object.defineProperty(globalThis, 'Temporal', { value: undefined }));
  await page.goto(address);
  // Without a Temporal of its own, it brings one.
  const file = { name: 'log.json', mimeType: '', buffer: Buffer.from(exampleUntilNow(10)) };
  await page.locator('[data-open]').setInputFiles([file]);
  await expect(page.locator('[data-metric=daily] tbody tr')).toHaveCount(10);
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: undefined }));
  await page.reload();
  await expect(page.locator('#app')).toContainText('This page needs a current browser.');
  await browser.close();
});

/** What Firefox would write to the disk. */
async function savedByFirefox(firefox: Firefox): Promise<string> {
  const share = await firefox.open('journal.html#share');
  await share.evaluate(() => {
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { saved: (blob as Blob).text() });
      return '#';
    };
  });
  await (await share.waitForSelector('[data-save-reader]'))?.click();
  await share.waitForSelector('[data-reader-file=saved] p');
  return share.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}

test('in Firefox: saved under Share and opened from a file, the same tables as in its journal', async ({
  profile,
  desktop,
}) => {
  const log = exampleUntilNow(60);
  const firefox = await launchFirefox({ profile, env: { DBUS_SESSION_BUS_ADDRESS: desktop.address } });
  await firefox.restore(log);
  const journal = await firefox.open('journal.html?period=all#patterns');
  await journal.waitForSelector('[data-metric=glimmers] tbody tr');
  await journal.waitForSelector('[data-figure=daily] canvas[data-drawn]');
  const kept = await journal.$eval('body', tablesIn);

  const file = join(profile, 'log.json');
  writeFileSync(file, log);
  const reader = pathToFileURL(join(profile, name));
  writeFileSync(reader, await savedByFirefox(firefox));
  const page = await firefox.browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== reader.href && !request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(reader.href);
  const input = (await page.waitForSelector('[data-open]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('[data-figure=daily] canvas[data-drawn]');
  await expect.poll(async () => withoutSessions(await page.$eval('body', tablesIn))).toEqual(kept);
  expect(await page.evaluate(keptHere)).toEqual([0, 0, '']);
  expect([requests, firefox.requests]).toEqual([[], []]);
  expect(await page.evaluate(refused)).toEqual(['script-src-elem', 'script-src-elem', 'script-src-elem']);
  await firefox.close();
});
