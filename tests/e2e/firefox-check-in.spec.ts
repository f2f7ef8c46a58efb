import type { Page } from 'puppeteer-core';
import { launchFirefox } from '../../scripts/firefox.ts';
import type { Checkin } from '../../src/domain/checkin.ts';
import { expect, test } from '../support/extension.ts';
import { rowsOf } from '../support/store.ts';

const press = async (page: Page, selector: string) => (await page.waitForSelector(selector))?.click();

/** A button by what it says. */
async function pressNamed(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (text) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text),
    {},
    name,
  );
  await (found as unknown as { click(): Promise<void> }).click();
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await (await page.waitForSelector(selector))?.type(text);
}

const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

test('in Firefox: twenty taps, a blend, own words used and retired, an earlier entry, edit, delete and Undo', async ({
  profile,
}) => {
  const firefox = await launchFirefox({ profile });
  const page = await firefox.open('checkin.html');
  const entry = async () => (await rowsOf(page, 'checkins')).find(({ source }) => source === 'self') as Checkin;
  await press(page, '[data-branch=sympathetic]');
  await press(page, '[data-branch=dorsal]');
  await press(page, '[data-level-of=sympathetic][value="3"]');
  await says(page, 'Wired but stuck');
  await press(page, '[data-sensation="limbs.locked"]');
  await press(page, '[data-strength-of="limbs.locked"][value="3"]');
  await pressNamed(page, 'More…');
  const others = await page.$$eval('[data-sensation][aria-pressed=false]', (all) =>
    all.slice(0, 12).map((each) => (each as HTMLElement).dataset.sensation ?? ''),
  );
  for (const id of others) await press(page, `[data-sensation="${id}"]`);
  await press(page, '[data-tag="home"]');
  await write(page, 'textarea[name=note]', 'after the call');
  await write(page, 'textarea[name=eased]', 'the cat');
  await pressNamed(page, 'In your own words…');
  await write(page, 'input[name=own-label]', 'Buzzing hands');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await entry())?.sensations.length).toBe(14);
  const kept = await entry();
  expect(kept).toMatchObject({
    levels: { ventral: 0, sympathetic: 3, dorsal: 2 },
    tags: ['home'],
    note: 'after the call',
    eased: 'the cat',
  });
  expect(kept.sensations.map(({ id }) => id)).toEqual(expect.arrayContaining(['limbs.locked', ...others]));
  const own = (await rowsOf(page, 'customSensations'))[0];
  expect(kept.sensations.at(-1)).toEqual({ id: own?.id, strength: 2 });

  const settings = await firefox.open('journal.html#settings');
  await press(settings, `[data-own-sensation="${own?.id}"] [data-retire]`);
  await settings.waitForSelector(`[data-own-sensation="${own?.id}"][data-retired=true]`);

  const journal = await firefox.open('journal.html#history');
  await says(journal, 'Buzzing hands');
  await press(journal, '[data-add-earlier]');
  await press(journal, '.add-earlier [data-branch=ventral]');
  const all = () => rowsOf(page, 'checkins');
  await expect.poll(async () => (await all()).map(({ source }) => source).sort()).toEqual(['earlier', 'self']);
  await press(journal, '[data-add-earlier]');

  const row = `[data-checkin="${kept.id}"]`;
  await press(journal, `${row} button[aria-expanded=false]`);
  await press(journal, `${row} [data-branch=dorsal]`);
  await expect.poll(async () => (await entry())?.levels).toEqual({ ventral: 0, sympathetic: 3, dorsal: 0 });
  await press(journal, `${row} button[aria-expanded=true]`);
  await journal.$$eval(`${row} button`, (buttons) =>
    buttons.find((each) => each.textContent?.trim().startsWith('Delete'))?.click(),
  );
  await expect.poll(async () => (await entry())?.deletedAt).toBeTruthy();
  await press(journal, '[data-gone] button');
  await expect.poll(async () => (await entry())?.deletedAt).toBeUndefined();
  expect(await entry()).toMatchObject({ note: 'after the call', sensations: kept.sensations });
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});

test('in Firefox: the body map by keyboard alone, in a popup that is closed after each single step', async ({
  profile,
}) => {
  const firefox = await launchFirefox({ profile });
  let popup = await firefox.open('popup.html');
  const entries = () => rowsOf(popup, 'checkins');
  /** What did not reach the database any more is in the second copy, and the next opening takes it from there. */
  async function closedAndOpened(kept: Partial<Checkin>): Promise<void> {
    await popup.close();
    popup = await firefox.open('popup.html');
    await expect.poll(entries).toMatchObject([kept]);
    await press(popup, '[data-continue]');
  }
  const keys = async (...names: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const name of names) await popup.keyboard.press(name);
  };
  const focused = (selector: string) =>
    popup.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

  await (await popup.waitForSelector('[data-branch=sympathetic]'))?.focus();
  await keys(' ');
  await closedAndOpened({ levels: { ventral: 0, sympathetic: 2, dorsal: 0 } });

  await (await popup.waitForSelector('input[value=list]'))?.focus();
  await keys('ArrowRight');
  await (await popup.waitForSelector('[data-place=head]'))?.focus();
  await keys('ArrowDown', 'ArrowDown', 'ArrowDown');
  await focused('[data-place=chest]');
  await keys('Enter');
  await focused('[data-sensation="chest.hollow"]');
  await keys(' ');
  await closedAndOpened({ sensations: [{ id: 'chest.hollow', strength: 2 }] });

  // The map is what is shown from now on.
  await (await popup.waitForSelector('[data-place=head]'))?.focus();
  await keys('ArrowDown', 'ArrowDown', 'ArrowDown');
  await (await popup.waitForSelector('[data-strength-of="chest.hollow"][value="2"]'))?.focus();
  await keys('ArrowRight');
  await closedAndOpened({ sensations: [{ id: 'chest.hollow', strength: 3 }] });
  expect(firefox.requests).toEqual([]);
  await firefox.close();
});
