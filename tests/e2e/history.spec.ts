import type { Page } from '@playwright/test';
import type { Level } from '../../src/domain/state.ts';
import { badgeOf } from '../support/alarms.ts';
import { entryAgo, entryAt, logOf } from '../support/entries.ts';
import { expect, test } from '../support/extension.ts';
import { look } from '../support/look.ts';
import { restore } from '../support/restore.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

const humming = {
  id: `custom.${'1'.repeat(8)}-1111-4111-a111-${'1'.repeat(12)}`,
  label: 'Humming hands',
  region: 'limbs' as const,
  retired: true,
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const levels = (ventral: Level, sympathetic: Level, dorsal: Level) => ({ ventral, sympathetic, dorsal });

const log = () =>
  logOf(
    [
      entryAgo(1, { note: 'Tea by the window', tags: ['home'] }),
      entryAgo(2, { levels: levels(0, 2, 0), source: 'prompted', sensations: [{ id: 'face.jaw', strength: 3 }] }),
      entryAgo(30, { levels: levels(0, 2, 2), note: 'Café, too loud', tags: ['at work'] }),
      entryAgo(55, { levels: levels(0, 0, 2), source: 'earlier', sensations: [{ id: humming.id, strength: 1 }] }),
      entryAgo(24 * 40, { levels: levels(0, 0, 0), eased: 'The café cat', tags: ['home'] }),
    ],
    [humming],
  );

const entries = (page: Page) => page.locator('[data-checkin]');
const inView = (page: Page) =>
  page
    .locator('[data-index]')
    .evaluateAll((all) =>
      all
        .filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < innerHeight)
        .map((row) => Number((row as HTMLElement).dataset.index)),
    );
const count = (page: Page, of: number) => expect(page.locator(`[data-found="${of}"]`)).toBeVisible();

test('entries are found by what they say, changed and deleted where they stand, and the address tells nothing', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, log());
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  await expect(entries(journal)).toHaveCount(5);
  const find = journal.getByRole('searchbox', { name: 'Find in your own words' });
  await find.fill('CAFE');
  await count(journal, 2);
  await expect(entries(journal)).toHaveCount(2);
  await expect(journal.getByRole('status').filter({ hasText: '2 check-ins' })).toHaveCount(1);
  await expect(find).toBeFocused();

  await journal.getByRole('button', { name: 'Filters', exact: true }).click();
  const state = (name: string) => journal.getByRole('button', { name, exact: true });
  await state('Wired but stuck').click();
  await count(journal, 1);
  await expect(entries(journal)).toContainText(['Café, too loud']);
  expect(journal.url()).not.toMatch(/caf/i);

  // A reload keeps what is looked for.
  await journal.reload();
  await count(journal, 1);
  await expect(find).toHaveValue('CAFE');
  await expect(state('Wired but stuck')).toHaveAttribute('aria-pressed', 'true');

  // Changed so that it would not be found, it stays until it is closed; then the next control has the focus.
  await entries(journal).getByRole('button', { name: 'Edit' }).click();
  await journal.locator('.editor textarea[name=note]').fill('Quiet now');
  await expect.poll(async () => (await rowsOf(journal, 'checkins')).map(({ note }) => note)).toContain('Quiet now');
  await expect(journal.locator('.editor textarea[name=note]')).toHaveValue('Quiet now');
  await entries(journal).getByRole('button', { name: 'Done' }).click();
  await count(journal, 0);
  await expect(journal.getByText('Every entry is still there.')).toBeVisible();
  await expect(journal.locator('.days')).toBeFocused();
  await look(journal, 'history, nothing found');

  await journal.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(find).toBeFocused();
  await expect(find).toHaveValue('');
  await expect(entries(journal)).toHaveCount(5);

  // Each of the other parts, by keyboard or as it is offered.
  await journal.getByRole('combobox', { name: 'Sensations' }).selectOption({ label: 'Humming hands' });
  await count(journal, 1);
  await expect(entries(journal)).toContainText(['added later']);
  await journal.getByRole('combobox', { name: 'Sensations' }).selectOption({ label: 'Any' });
  await journal.getByRole('combobox', { name: 'Tags' }).selectOption({ label: 'home' });
  await count(journal, 2);
  await tick(journal.getByRole('radio', { name: '30 days' }));
  await count(journal, 1);
  await journal.getByRole('combobox', { name: 'Tags' }).selectOption({ label: 'Any' });
  await journal.getByRole('combobox', { name: 'How the check-in came about' }).selectOption('prompted');
  await count(journal, 1);
  await state('Shut down').press('Enter');
  await count(journal, 0);
  await state('Mobilised').press('Space');
  await count(journal, 1);

  // Deleted under a filter: the way back is where the entry was.
  await entries(journal).getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(journal.locator('[data-gone] button')).toBeFocused();
  await expect(entries(journal)).toHaveCount(0);
  await expect(journal.getByRole('status').filter({ hasText: 'Deleted.' })).toHaveCount(1);
  await look(journal, 'history, filtered, one deleted');
  await journal.locator('[data-gone] button').press('Enter');
  await expect(entries(journal)).toContainText(['Jaw tight (strongly)']);
  await expect(entries(journal).getByRole('button', { name: 'Edit' })).toBeFocused();
  await expect(journal.getByRole('status').filter({ hasText: 'It is back.' })).toHaveCount(1);
});

test('of five thousand entries only what is looked at is on the page, and what has the focus', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, logOf(Array.from({ length: 5000 }, (_, ago) => entryAgo(ago + 1, { note: `entry ${ago}` }))));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  const edit = entries(journal).first().getByRole('button', { name: 'Edit' });
  await edit.focus();
  const rows = journal.locator('[data-index]');
  const last = () => rows.last().evaluate((row: HTMLElement) => Number(row.dataset.index));
  await journal.mouse.move(200, 400);
  for (let before = -1; before < 4999; ) {
    before = await last();
    expect(await rows.count()).toBeLessThan(140);
    await journal.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    if (before < 4999) await expect.poll(last).toBeGreaterThan(before);
  }
  await expect(journal.getByText('entry 4999', { exact: true })).toBeInViewport();
  expect(await rows.count()).toBeLessThan(140);
  await expect(edit).toBeFocused();

  // Into the middle at once, where nothing has been drawn for a while.
  await journal.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(async () => (await inView(journal))[0] ?? 0).toBeGreaterThan(2000);
  await expect.poll(async () => (await inView(journal)).length).toBeGreaterThan(3);

  // By keyboard alone: from the button at the end of what is there to the first entry that was not.
  // Getting there scrolls, and brings rows: what counts is where the list ended when the key was pressed.
  await journal.evaluate(() => {
    const ended = () => {
      const end = [...document.querySelectorAll<HTMLElement>('[data-index]')].at(-1);
      Object.assign(globalThis, { ended: Number(end?.dataset.index) });
    };
    addEventListener('keydown', ended, { capture: true, once: true });
  });
  await journal.getByRole('button', { name: 'Show earlier ones' }).press('Enter');
  const beyond = () =>
    journal.evaluate(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-index]');
      return Number(row?.dataset.index) - (globalThis as unknown as { ended: number }).ended;
    });
  await expect.poll(beyond).toBe(1);

  await journal.locator('input[name=find]').fill('entry 4321');
  await count(journal, 1);
  await expect(entries(journal)).toHaveCount(1);
  await expect(entries(journal)).toContainText('entry 4321');
});

test('an entry keeps the focus while its day leaves and comes back around it', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  const midnight = Temporal.ZonedDateTime.from({ year: 2026, month: 5, day: 4, timeZone: Temporal.Now.timeZoneId() });
  await restore(
    journal,
    logOf(Array.from({ length: 400 }, (_, at) => entryAt(midnight.add({ minutes: at }).toInstant()))),
  );
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  const row = (index: number) => journal.locator(`[data-index="${index}"]`);
  const isThere = (index: number) => expect(row(index)).toHaveCount(1);
  await isThere(20);
  const scrolledTo = async (top: number) => {
    await journal.evaluate((y) => scrollTo(0, y), top);
    await expect.poll(async () => (await inView(journal)).length).toBeGreaterThan(0);
  };
  const height = await journal.evaluate(() => document.documentElement.scrollHeight);
  for (const index of [200, 210]) {
    for (let top = 0; (await row(index).count()) === 0; top += 400) await scrolledTo(Math.min(top, height));
    const edit = row(index).getByRole('button', { name: 'Edit' });
    await edit.focus();
    const place = await journal.evaluate(() => scrollY);
    await scrolledTo(0);
    await isThere(0);
    await expect(row(index - 1)).toHaveCount(0);
    for (let top = 0; top < place; top += 400) await scrolledTo(top);
    await scrolledTo(place);
    await isThere(index - 1);
    await expect(edit).toBeFocused();
  }
});

test('a deleted entry leaves its prompt to be answered again at once, and put back it has answered it', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#history');
  await putPrompt(journal, 38);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  await popup.locator('[data-branch=ventral]').click();
  await expect.poll(() => rowsOf(popup, 'prompts')).toMatchObject([{ outcome: 'answered' }]);
  await expect.poll(() => badgeOf(popup)).toBe('');
  await popup.close();

  await journal.getByRole('button', { name: /^Delete/ }).click();
  await expect.poll(() => rowsOf(journal, 'prompts')).toMatchObject([{ outcome: 'open' }]);
  await expect.poll(() => badgeOf(journal)).toBe('•');
  await journal.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => rowsOf(journal, 'prompts')).toMatchObject([{ outcome: 'answered' }]);
  await expect.poll(() => badgeOf(journal)).toBe('');
});
