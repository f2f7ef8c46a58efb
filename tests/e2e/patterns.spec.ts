import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import { exampleUntilNow } from '../support/example.ts';
import { coloursOn, column, drawn, paints } from '../support/figures.ts';
import { expect, test } from '../support/filled.ts';
import { restore } from '../support/restore.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

const states = ['ventral', 'sympathetic', 'dorsal'] as const;
const hues = states.map((state) => paints[state]);

async function openPatterns(extension: Extension, period: string): Promise<Page> {
  const journal = await extension.open(`journal.html?period=${period}#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  return journal;
}

async function patternsOf(extension: Extension, days: number, period: string): Promise<Page> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(days));
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=${period}#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  return journal;
}

const percent = (values: (number | null)[]) => values.map((value) => (value === null ? null : Math.round(value * 100)));
const rounded = (values: unknown[] = []) =>
  values.map((value) => (typeof value === 'number' ? Math.round(value) : value));

test('every chart is drawn, and its table has the numbers that it was drawn from', async ({ filled }) => {
  const journal = await openPatterns(filled, '90');
  await journal.getByText('For you and your practitioner').click();
  for (const metric of ['state-share', 'daily', 'time-of-day']) {
    const canvas = journal.locator(`[data-figure=${metric}] canvas`);
    await expect.poll(() => coloursOn(canvas, hues), { message: metric }).toEqual(hues);
  }
  const plain = () => coloursOn(journal.locator('[data-figure=coverage] canvas'), [paints.plain]);
  await expect.poll(plain).toEqual([paints.plain]);
  const figure = (metric: string) => journal.locator(`[data-figure=${metric}]`);
  const daily = await drawn(figure('daily'));
  const times = await drawn(figure('time-of-day'));
  for (const state of states) {
    expect(percent((await column(journal, 'daily', state)).toReversed())).toEqual(rounded(daily[state]));
    expect(percent(await column(journal, 'time-of-day', state))).toEqual(rounded(times[state]));
  }
  const shares = (await column(journal, 'state-share', 'share')).slice(0, states.length);
  expect(percent(shares)).toEqual(rounded((await drawn(figure('state-share'))).share));
  expect(await column(journal, 'coverage', 'planned')).toEqual((await drawn(figure('coverage'))).value);

  const checkins = await rowsOf(journal, 'checkins');
  const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  expect(sum(await column(journal, 'daily', 'count'))).toBe(checkins.length);
  expect(sum(await column(journal, 'weekday-time', 'count')) + sum(await column(journal, 'daily', 'unsure'))).toBe(
    checkins.length,
  );
  const prompts = await rowsOf(journal, 'prompts');
  expect(sum(await column(journal, 'coverage', 'planned'))).toBe(
    prompts.filter(({ outcome }) => outcome !== 'open').length,
  );
  const eased = checkins.filter((checkin) => checkin.eased !== '').sort((a, b) => (a.at < b.at ? 1 : -1));
  await expect(figure('glimmers').locator('q')).toHaveText(eased.slice(0, 5).map((checkin) => checkin.eased));
  for (const metric of ['transitions', 'variability', 'sensation-state']) {
    await expect(journal.locator(`[data-metric=${metric}] tbody tr`).nth(1), metric).toBeAttached();
  }
});

test('a year is drawn by weeks, and the time until settled again between its two ends', async ({ extension }) => {
  const journal = await patternsOf(extension, 300, '365');
  const figure = journal.locator('[data-figure=recovery]');
  await expect(figure.locator('canvas'), 'folded away').toHaveCount(0);
  await journal.getByText('For you and your practitioner').click();
  await expect.poll(() => coloursOn(figure.locator('canvas'), [paints.plain])).toEqual([paints.plain]);
  const [least, most, closed] = await column(journal, 'recovery', 'value');
  expect(closed).toBeGreaterThanOrEqual(8);
  expect((await drawn(figure)).value).toEqual([[(least ?? -1) / 60, (most ?? -1) / 60]]);
  await expect(figure).toContainText('not seen to end the same day');

  const counts = await column(journal, 'daily', 'count');
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  expect(total).toBe((await rowsOf(journal, 'checkins')).length);
  await expect(journal.locator('[data-figure=daily] canvas')).toHaveAttribute('aria-label', /by week/);
});

test('the period is chosen, kept in the address, and may be any days', async ({ filled }) => {
  const journal = await openPatterns(filled, '7');
  const rows = journal.locator('[data-metric=daily] tbody tr');
  await expect(rows).toHaveCount(7);
  for (const [period, count] of [
    ['30', 30],
    ['90', 90],
    ['all', 90],
  ] as const) {
    await tick(journal.locator(`input[name=period][value="${period}"]`));
    await expect(rows).toHaveCount(count);
  }
  await tick(journal.locator('input[name=period][value="365"]'));
  await expect(journal.getByRole('heading', { name: 'Week by week' })).toBeVisible();
  await expect.poll(async () => [53, 54].includes(await rows.count())).toBe(true);

  await tick(journal.locator('input[name=period][value="own"]'));
  const last = await journal.locator('input[name=last]').inputValue();
  const first = new Date(Date.parse(last) - 9 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  await journal.locator('input[name=first]').fill(first);
  await expect(rows).toHaveCount(10);
  await journal.reload();
  await expect(rows).toHaveCount(10);
  await expect(journal.locator('input[name=first]')).toHaveValue(first);
  expect(new URL(journal.url()).hash).toBe('#patterns');

  const counts = async () =>
    (await column(journal, 'daily', 'count')).reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const within = (await rowsOf(journal, 'checkins')).filter(({ day }) => first <= day && day <= last);
  const own = within.filter(({ source }) => source === 'self').length;
  expect([own > 0, own < within.length]).toEqual([true, true]);
  await expect.poll(counts).toBe(within.length);
  await journal.locator('select[name=count]').selectOption('self');
  await expect.poll(counts).toBe(own);
  await journal.reload();
  await expect.poll(counts).toBe(own);
  await expect(journal.locator('[data-basis]')).toContainText(`${own} of your own accord`);

  await journal.locator('input[name=first]').fill('2100-01-01');
  await expect(journal.getByRole('alert')).toContainText('before the first one');
  await expect(rows).toHaveCount(10);
});

test('a check-in in the popup joins the figures that are open', async ({ extension }) => {
  const journal = await patternsOf(extension, 30, '30');
  const today = async () => (await column(journal, 'daily', 'count'))[0] ?? 0;
  const before = await today();
  const popup = await extension.open('popup.html');
  await popup.locator('[data-branch=dorsal]').click();
  await expect.poll(today).toBe(before + 1);
});

test('below its floor a figure says what is missing and draws nothing', async ({ extension }) => {
  const journal = await patternsOf(extension, 3, '30');
  for (const [metric, need] of [
    ['state-share', 'of 20 check-ins'],
    ['weekday-time', 'of 60 check-ins'],
    ['time-of-day', 'of 8 check-ins'],
  ] as const) {
    const figure = journal.locator(`[data-figure=${metric}]`);
    await expect(figure.locator('[data-not-yet]')).toContainText(need);
    await expect(figure.locator('canvas, .week')).toHaveCount(0);
  }
  expect(await column(journal, 'state-share', 'share')).toEqual([null, null, null, null]);
  // A day without check-ins is empty and never zero, in the chart as in the table.
  const days = await column(journal, 'daily', 'count');
  expect((await column(journal, 'daily', 'ventral')).map((share) => share === null)).toEqual(
    days.map((count, index) => count === 0 || count === undefined || index >= 3),
  );
});

test('an empty journal teaches what will come, and shows no chart', async ({ extension }) => {
  const journal = await extension.open('journal.html#patterns');
  await expect(journal.locator('[data-empty]')).toContainText('From the first check-in on');
  await expect(journal.locator('canvas, [data-metric]')).toHaveCount(0);
});

test('a figure is saved as a picture on its ground, and its table for a spreadsheet', async ({ filled }) => {
  const journal = await openPatterns(filled, '90');
  const figure = journal.locator('[data-figure=state-share]');
  await figure.getByText('Show as a table').click();

  const table = journal.waitForEvent('download');
  await figure.locator('[data-save=csv]').click();
  const text = await readFile(await (await table).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = text.slice(1).trimEnd().split('\r\n');
  expect(head).toBe('State,Share,Interval from,Interval to,Leads in');
  const shares = await column(journal, 'state-share', 'share');
  expect(rows.map((row) => row.split(',')[1])).toEqual(shares.map((share) => (share === null ? '' : `${share}`)));

  const picture = journal.waitForEvent('download');
  await figure.locator('[data-save=png]').click();
  const file = await picture;
  expect(file.suggestedFilename()).toMatch(/^polyvagal-check-in-state-share-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.png$/);
  const data = (await readFile(await file.path())).toString('base64');
  const seen = await journal.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const brush = canvas.getContext('2d');
    brush?.drawImage(image, 0, 0);
    const pixels = brush?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.slice(at, at + 4).join());
    return { width: image.width, corner: pixels.slice(0, 4).join(), colours: [...colours] };
  }, data);
  expect(seen.width).toBe(1520);
  expect(seen.corner).toBe('255,255,255,255');
  expect(seen.colours).toEqual(expect.arrayContaining(hues.map((hue) => `${hue},255`)));
});

test('a chart is walked bar by bar with the keyboard', async ({ extension }) => {
  const journal = await patternsOf(extension, 30, '7');
  const figure = journal.locator('[data-figure=daily]');
  const canvas = figure.locator('canvas');
  const reading = figure.getByRole('status').first();
  const rows = (await journal.locator('[data-metric=daily] tbody tr th').allTextContents()).toReversed();
  const ink = '31,35,40';
  await canvas.focus();
  await expect.poll(() => coloursOn(canvas, [ink])).toEqual([]);
  await canvas.press('ArrowRight');
  await expect(reading).toContainText(rows[0] ?? 'no row');
  await expect.poll(() => coloursOn(canvas, [ink])).toEqual([ink]);
  await canvas.press('ArrowRight');
  await expect(reading).toContainText(rows[1] ?? 'no row');
  await expect(reading).toContainText('Settled');
  await canvas.press('End');
  await expect(reading).toContainText(rows[6] ?? 'no row');
  await canvas.press('Escape');
  await expect.poll(() => coloursOn(canvas, [ink])).toEqual([]);
});

test('paper is light whatever the screen is', async ({ extension }) => {
  const journal = await patternsOf(extension, 30, '30');
  await journal.emulateMedia({ colorScheme: 'dark' });
  const canvas = journal.locator('[data-figure=daily] canvas');
  await expect.poll(() => coloursOn(canvas, hues)).toEqual([]);
  await journal.emulateMedia({ media: 'print' });
  await expect.poll(() => coloursOn(canvas, hues)).toEqual(hues);
  await journal.emulateMedia({ media: 'screen' });
  await expect.poll(() => coloursOn(canvas, hues)).toEqual([]);
});

test('the popup has one line about the days, and still fits', async ({ filled }) => {
  const journal = await openPatterns(filled, '90');
  await expect(journal.locator('[data-finding]').first()).toBeVisible();
  const popup = await filled.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await tick(popup.locator('input[name=period][value="90"]'));
  await expect(popup.locator('[data-glance]')).toHaveCount(1);
  await expect(popup.locator('[data-glance]')).toBeVisible();
  const size = () =>
    popup.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  await expect.poll(size).toEqual([380, 600]);
});
