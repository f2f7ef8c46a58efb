import type { Locator, Page } from '@playwright/test';
import { type Extension, launchChromium } from '../../scripts/chromium.ts';
import { journalSections } from '../../scripts/surfaces.ts';
import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/extension.ts';
import { zoneWhereItIs } from '../support/hour.ts';
import { foreignWordsOn } from '../support/other-languages.ts';
import { restore } from '../support/restore.ts';
import { tick } from '../support/tick.ts';

/**
 * A Portuguese browser goes on from `pt_BR` or `pt_PT` to `pt`; one without its language pack, as here, does not, so
 * it is asked for `pt` itself. What the other two hold is looked at in manifest.spec.ts.
 */
const languages = ['en', 'de', 'es', 'fr', 'pt'];

/** One language alone, said to be that one, and nothing beyond the edge where there is little room. */
async function expectAtHome(page: Page, language: string, state: string): Promise<void> {
  const html = page.locator('html');
  await expect(html, state).toHaveAttribute('lang', new RegExp(`^${language}`));
  await expect(html, state).toHaveAttribute('dir', 'ltr');
  expect(await foreignWordsOn(page, language), state).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overflow, { message: state }).toBeLessThanOrEqual(0);
}

async function expectPopupFits(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 380, height: 600 });
  await expect(page.locator('canvas[data-drawn], .daily canvas').first(), state).toBeVisible();
  await expect(page.locator('[data-next]:not([data-next=""])'), state).toBeVisible();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await expect.poll(height, { message: state }).toBeLessThanOrEqual(600);
}

async function beginnings(extension: Extension, language: string): Promise<void> {
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-backup=fresh]')).toBeVisible();
  await expectPopupFits(popup, 'popup, first');
  await expectAtHome(popup, language, 'popup, first');
  for (const step of [1, 2, 3, 4]) {
    const page = await extension.open(`journal.html#welcome/${step}`);
    await expect(page.locator(`[data-step="${step}"]`)).toBeVisible();
    await expectAtHome(page, language, `first steps, ${step}`);
    await page.close();
  }
}

async function everyday(extension: Extension, language: string): Promise<void> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(40));
  for (const section of journalSections) {
    await journal.setViewportSize({ width: 900, height: 700 });
    await journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
    await expect(journal.locator(`main[data-section=${section}] .stack > *:visible`).nth(1)).toBeVisible();
    await expectAtHome(journal, language, section);
  }
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-glance], .count').first()).toBeVisible();
  await expectPopupFits(popup, 'popup, with a log');
  await expectAtHome(popup, language, 'popup, with a log');
  const checkin = await extension.open('checkin.html');
  await checkin.locator('[data-branch=sympathetic]').click();
  await checkin.locator('[data-branch=dorsal]').click();
  await expect(checkin.locator('[data-tag]').first()).toBeVisible();
  await expectAtHome(checkin, language, 'check-in, details');
  const report = await extension.open('report.html');
  await expect(report.locator('[data-report]')).toBeVisible();
  await expectAtHome(report, language, 'report');
  const reader = await extension.open('reader.html');
  const file = { name: 'log.json', mimeType: '', buffer: Buffer.from(exampleUntilNow(20)) };
  await reader.locator('[data-open]').setInputFiles(file);
  await expect(reader.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  await expectAtHome(reader, language, 'reader');
}

async function said(next: Locator): Promise<string> {
  await expect(next).toHaveText(/\d/);
  return (await next.textContent()) ?? '';
}

/** The sentence in the popup's footer at its longest: hours of tomorrow, of a day of the week, and no plan at all. */
async function longestNext(extension: Extension, language: string, zone: string): Promise<void> {
  const popup = await extension.open('popup.html');
  const next = popup.locator('[data-next]');
  const exactly = await said(next);
  const settings = await extension.open('journal.html#settings');
  await tick(settings.locator('input[name=hideTimes]'));
  await expect(next).not.toHaveText(exactly);
  await expectPopupFits(popup, 'popup, hours of tomorrow');
  const tomorrow = await said(next);

  const { dayOfWeek } = Temporal.Now.plainDateISO(zone);
  for (const ahead of [0, 1, 2, 3]) {
    await settings.locator(`[data-weekday="${((dayOfWeek - 1 + ahead) % 7) + 1}"]`).click();
  }
  await expect(next).not.toHaveText(tomorrow);
  await expectPopupFits(popup, 'popup, hours of a day of the week');

  await tick(settings.locator('input[name=kind][value=none]'));
  await expect(next).toHaveAttribute('data-next', 'none');
  await expectPopupFits(popup, 'popup, no plan');
  await expectAtHome(popup, language, 'popup, no plan');
}

for (const language of languages) {
  test(`every page speaks ${language} alone and has room for it`, async ({ profile, desktop }) => {
    // In the evening the next prompt is tomorrow's, which takes most words.
    const zone = zoneWhereItIs(22);
    const env = { TZ: zone, LANGUAGE: language, DBUS_SESSION_BUS_ADDRESS: desktop.address };
    const extension = await launchChromium({ profile, locale: language, env });
    await beginnings(extension, language);
    await everyday(extension, language);
    await longestNext(extension, language, zone);
    expect(extension.requests).toEqual([]);
    await extension.close();
  });
}
