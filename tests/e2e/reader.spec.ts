import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { backupText } from '../../src/domain/backup.ts';
import { lock } from '../../src/formats/locked/lock.ts';
import { heavyLog } from '../bench/log.ts';
import { exampleFile, exampleUntilNow } from '../support/example.ts';
import { coloursOn, paints, tablesIn } from '../support/figures.ts';
import { restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

const hues = [paints.ventral, paints.sympathetic, paints.dorsal];
const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });
const give = (page: Page, ...files: ReturnType<typeof file>[]) => page.locator('[data-open]').setInputFiles(files);
const tables = (page: Page, place = 'body') => page.locator(place).evaluate(tablesIn);

test('a file shows the very tables and charts that the journal shows, and nothing of it is kept', async ({
  extension,
}) => {
  const log = exampleUntilNow(90);
  const reader = await extension.open('reader.html');
  await give(reader, file('log.json', log));
  await expect(reader.locator('[data-patient]')).toHaveCount(1);
  await expect(reader.locator('input[name=period]:checked')).toHaveValue('all');
  for (const metric of ['state-share', 'daily', 'time-of-day']) {
    const canvas = reader.locator(`[data-figure=${metric}] canvas`);
    await expect.poll(() => coloursOn(canvas, hues), { message: metric }).toEqual(hues);
  }
  const { 'before-after': comparisons, ...figures } = await tables(reader);
  await tick(reader.locator('input[name=period][value="30"]'));
  await expect(reader.locator('[data-metric=daily] tbody tr')).toHaveCount(30);
  await expect(reader.locator('[data-metric=glimmers] tbody tr').first()).toBeAttached();
  const { 'before-after': _sessions, ...month } = await tables(reader);
  expect(await rowsOf(reader, 'checkins')).toEqual([]);
  expect(await reader.evaluate(() => [localStorage.length, sessionStorage.length, location.search])).toEqual([
    0,
    0,
    '',
  ]);

  const journal = await extension.open('journal.html#share');
  await restore(journal, log);
  for (const [period, read] of [
    ['all', figures],
    ['30', month],
  ] as const) {
    await journal.goto(`chrome-extension://${extension.id}/journal.html?period=${period}#patterns`);
    await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
    await expect(journal.locator('[data-metric=glimmers] tbody tr').first()).toBeAttached();
    await expect.poll(() => tables(journal)).toEqual(read);
    expect(Object.keys(read).length).toBe(10);
  }
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await expect(journal.locator('[data-session]')).toHaveCount(comparisons?.length ?? 0);
  const folded = journal.locator('.unfold[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left--) {
    await folded.first().click();
    await expect(folded).toHaveCount(left - 1);
  }
  await expect(journal.locator('[data-metric=before-after]')).toHaveCount(comparisons?.length ?? 0);
  const kept = async () => (await tables(journal))['before-after']?.toReversed();
  await expect.poll(kept).toEqual(comparisons);
});

test('a file of more than a megabyte is read by a worker, whole and in its order', async ({ extension }) => {
  const { checkins, prompts } = heavyLog(3_000, Date.now());
  const log = { ...JSON.parse(exampleUntilNow(1)), checkins, prompts };
  const text = backupText(log);
  expect(text.length).toBeGreaterThan(1_000_000);
  const reader = await extension.open('reader.html');
  const [worker] = await Promise.all([reader.waitForEvent('worker'), give(reader, file('long.json', text))]);
  expect(worker.url()).toContain(extension.id);
  await expect(reader.locator('[data-patient]')).toContainText('3000 check-ins on 300 days');
  await expect(reader.locator('select[name=count]')).toBeVisible();
  const broken = text.replace('"ventral":2', '"ventral":9');
  await give(reader, file('broken.json', broken));
  await expect(reader.locator('[data-aside=refused] code')).toContainText('levels.ventral');
});

test('the report of a file is the one of the journal, and paper takes it alone', async ({ extension, profile }) => {
  const log = exampleUntilNow(90);
  const reader = await extension.open('reader.html');
  await give(reader, file('log.json', log));
  await tick(reader.locator('input[name=view][value=report]'));
  await expect(reader.locator('[data-sheet]')).toHaveCount(2);
  // It counts as usual: which check-ins count is chosen for the figures alone.
  await expect(reader.locator('select[name=count]')).toHaveCount(0);
  await tick(reader.locator('input[name=period][value="90"]'));
  await restore(await extension.open('journal.html#share'), log);
  const report = await extension.open('report.html?period=90');
  await expect(report.locator('[data-sheet]')).toHaveCount(2);
  await expect(reader.locator('[data-pieces]')).toHaveAttribute('data-pieces', '90');
  const read = await tables(report);
  await expect.poll(() => tables(reader)).toEqual(read);
  const path = join(profile, 'reader.pdf');
  await reader.pdf({ path, format: 'Letter' });
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Pages: +2$/m);
  expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).not.toContain('Open files');
});

test('two people stand side by side, parts of one log come together, and hands can put together and take apart', async ({
  extension,
}) => {
  const reader = await extension.open('reader.html');
  const [one, other] = [exampleFile(40, 'one', 0), exampleFile(40, 'other', 5)];
  const whole = JSON.parse(one);
  const half = { ...whole, checkins: whole.checkins.slice(50), prompts: [], sessions: [] };
  const rest = { ...whole, checkins: whole.checkins.slice(0, 50), customSensations: [] };
  await give(
    reader,
    file('1-of-2.json', JSON.stringify(half)),
    file('other.json', other),
    file('2-of-2.json', JSON.stringify(rest)),
  );
  const patients = reader.locator('[data-patient]');
  await expect(patients).toHaveCount(2);
  await expect(patients.first()).toContainText('1-of-2.json, 2-of-2.json');
  await reader.setViewportSize({ width: 900, height: 800 });
  const heights = () => patients.evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().y)).size);
  await expect.poll(heights).toBe(1);

  const alone = await extension.open('reader.html');
  await give(alone, file('whole.json', one));
  await expect(alone.locator('[data-patient]')).toHaveCount(1);
  await expect(alone.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  const whatIs = await tables(alone, '[data-patient]');
  await expect.poll(() => patients.first().evaluate(tablesIn)).toEqual(whatIs);

  // Each has a period and a name of its own, and neither is written down.
  await tick(patients.last().locator('input[name=period][value="7"]'));
  await expect(patients.last().locator('[data-metric=daily] tbody tr')).toHaveCount(7);
  await expect(patients.first().locator('[data-metric=daily] tbody tr')).toHaveCount(40);
  await patients.last().locator('input[name=name]').fill('Tuesday, ten');
  await expect(patients.last().getByRole('heading', { name: 'Tuesday, ten', exact: true })).toBeVisible();

  await patients.first().getByRole('button', { name: 'Put together with “Tuesday, ten”' }).click();
  await expect(patients).toHaveCount(1);
  await patients.locator('[data-split]').click();
  await expect(patients).toHaveCount(3);
  await patients.first().locator('[data-close]').click();
  await expect(patients).toHaveCount(2);
  await expect(reader.getByRole('heading', { level: 1 })).toBeFocused();
});

test('locked files open with their words or key, and what cannot be opened says why', async ({ extension }) => {
  const reader = await extension.open('reader.html');
  const text = exampleUntilNow(10);
  const locked = await lock(new TextEncoder().encode(text), { passphrase: 'six words' }, 10);
  if (locked.kind !== 'locked') throw new Error('words lock any file');
  await give(reader, file('log.json.age', locked.bytes));
  const field = reader.locator('input[name=unlock]');
  await field.fill('other words');
  await field.press('Enter');
  await expect(reader.locator('[data-not-opened=wrong-passphrase]')).toBeVisible();
  await expect(field).toHaveValue('other words');
  await field.fill('six words');
  await field.press('Enter');
  await expect(reader.locator('[data-patient]')).toHaveCount(1);
  await reader.locator('[data-close]').click();

  const altered = Uint8Array.from(locked.bytes);
  altered[altered.length - 40] = (altered.at(-40) ?? 0) ^ 1;
  for (const [bytes, told] of [
    [altered, 'damaged'],
    [locked.bytes.subarray(0, -20), 'truncated'],
  ] as const) {
    await give(reader, file('log.json.age', bytes));
    await field.fill('six words');
    await field.press('Enter');
    await expect(reader.locator(`[data-not-opened=${told}]`)).toBeVisible();
    await reader.getByRole('button', { name: 'Leave it' }).click();
  }
  const refused = JSON.parse(text);
  refused.checkins[1].levels.fawn = 2;
  const others: [string, string, RegExp][] = [
    ['not-ours', '{"hello":1}', /not made by Polyvagal/],
    ['not-json', text.slice(0, -40), /cut off on its way/],
    ['newer', text.replace('"version":1', '"version":2'), /newer version/],
    ['fhir', '{"resourceType":"Bundle","type":"collection"}', /wants the same log as JSON/],
    ['tables', '\uFEFFid,at,zone\r\n', /for spreadsheets/],
    ['page', '<!doctype html><title>Report</title>', /read or print/],
    ['refused', JSON.stringify(refused), /none of it is shown/],
  ];
  await give(reader, ...others.map(([kind, content]) => file(`${kind}.file`, content)));
  for (const [kind, , words] of others) {
    const notice = reader.locator(`[data-aside=${kind}]`);
    await expect(notice).toContainText(words);
    await expect(notice).toContainText(`${kind}.file`);
  }
  await expect(reader.locator('code')).toHaveText(
    `checkins[1] (${refused.checkins[1].id}): levels.fawn, this field is not known here`,
  );
  await expect(reader.locator('[data-patient]')).toHaveCount(0);
});

test('files may be dropped anywhere on the page', async ({ extension }) => {
  const reader = await extension.open('reader.html');
  const carried = await reader.evaluateHandle((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'dropped.json'));
    return files;
  }, exampleUntilNow(10));
  await reader.dispatchEvent('h1', 'dragover', { dataTransfer: carried });
  await expect(reader.locator('.open-files[data-above=true]')).toBeVisible();
  await reader.dispatchEvent('h1', 'drop', { dataTransfer: carried });
  await expect(reader.locator('[data-patient]')).toContainText('dropped.json');
});

test('a key pair: the public half is shown to give away, the secret one is a file that opens what was locked for it', async ({
  extension,
}) => {
  const reader = await extension.open('reader.html');
  await reader.locator('[data-key-pair] summary').click();
  await reader.locator('[data-make-key]').click();
  const recipient = await reader.locator('textarea[name=public-key]').inputValue();
  expect(recipient).toMatch(/^age1[0-9a-z]{58}$/);
  const download = reader.waitForEvent('download');
  await reader.locator('[data-save-key]').click();
  const key = await readFile(await (await download).path(), 'utf8');
  expect(key).toMatch(new RegExp(`^# public key: ${recipient}\nAGE-SECRET-KEY-1[0-9A-Z]{58}\n$`));
  await expect(reader.locator('body')).not.toContainText('AGE-SECRET-KEY-1');
  await reader.reload();
  await expect(reader.locator('textarea[name=public-key]')).toHaveCount(0);

  const bytes = new TextEncoder().encode(exampleUntilNow(10));
  const [forKey, forWords] = [await lock(bytes, { recipient }), await lock(bytes, { passphrase: 'six words' }, 10)];
  if (forKey.kind !== 'locked' || forWords.kind !== 'locked') throw new Error('both lock');
  // In any order: the key opens what is there already, and what comes later.
  await give(reader, file('words.age', forWords.bytes), file('key.age', forKey.bytes), file('key.txt', key));
  await expect(reader.locator('[data-patient]')).toContainText('key.age');
  await expect(reader.locator('[data-key-ready]')).toBeVisible();
  await expect(reader.locator('[data-aside=locked]')).toContainText('words.age');
  await expect(reader.locator('[data-not-opened]')).toHaveCount(0);
  await reader.locator('[data-close]').click();
  await give(reader, file('later.age', forKey.bytes));
  await expect(reader.locator('[data-patient]')).toContainText('later.age');
});
