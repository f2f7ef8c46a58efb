import type { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { during, nineOClock } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
type Page = Awaited<ReturnType<typeof newPage>>;

const mirrored = async (page: Page, table: string) =>
  (await page.readMirror()).rows.filter((placed) => placed.table === table).map(({ row }) => row);

/** The page is gone when the database is about to be written the n-th time from now; what the mirror has it has. */
function closedBefore(page: Page, number: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const begin = page.db.transaction.bind(page.db);
  let count = 0;
  vi.spyOn(page.db, 'transaction').mockImplementation(((...args: Parameters<typeof begin>) => {
    const isInside = (page.db.constructor as typeof Dexie).currentTransaction;
    if (isInside || ++count < number) return begin(...args);
    resolve();
    return new Promise(() => undefined);
  }) as never);
  return promise;
}

it('two settings changed in one instant are both in both copies', async () => {
  const page = await newPage();
  await page.openStore();
  await Promise.all([page.changeSettings({ words: 'plain' }, now), page.changeSettings({ reminder: 'badge' }, now)]);
  expect(await page.readSettings()).toMatchObject({ words: 'plain', reminder: 'badge' });
  expect(await mirrored(page, 'settings')).toContainEqual(await page.db.settings.get('settings'));
});

it('the second of two settings does not take the first along when the page is closed in between', async () => {
  const page = await newPage();
  await page.openStore();
  const closed = closedBefore(page, 2);
  void page.changeSettings({ words: 'plain' }, now);
  void page.changeSettings({ reminder: 'badge' }, now);
  await closed;
  const next = await newPage();
  await next.openStore();
  expect(await next.readSettings()).toMatchObject({ words: 'plain', reminder: 'badge' });
});

it('an own sensation that two windows change in one instant has both changes, in both copies', async () => {
  const page = await newPage();
  const here = await import('../../src/data/own-sensations.ts');
  const { id } = await here.addOwnSensation({ label: 'Buzzing', region: 'chest' }, now);
  const other = await newPage();
  const there = await import('../../src/data/own-sensations.ts');
  await other.openStore();
  await Promise.all([
    here.changeOwnSensation(id, { label: 'Humming' }, now),
    there.changeOwnSensation(id, { retired: true }, now),
  ]);
  const [row] = await page.db.customSensations.toArray();
  expect(row).toMatchObject({ id, label: 'Humming', retired: true });
  expect(await mirrored(other, 'customSensations')).toEqual([row]);
});

it('a prompt that is left in the instant in which it was shown is both, in a later version', async () => {
  const page = await newPage();
  await page.write([page.promptRow(nineOClock)]);
  await page.markShown(nineOClock, during);
  const shown = await page.db.prompts.get(nineOClock.id);
  await page.dismissPrompt(nineOClock, during);
  const left = await page.db.prompts.get(nineOClock.id);
  expect(left).toMatchObject({ outcome: 'dismissed', shownAt: shown?.shownAt });
  expect((left?.updatedAt ?? '') > (shown?.updatedAt ?? '')).toBe(true);
  expect(await mirrored(page, 'prompts')).toEqual([left]);
});

it('a wake whose clock is behind leaves a later version than the one it found', async () => {
  const page = await newPage();
  await page.write([page.promptRow({ ...nineOClock, updatedAt: '2026-11-23T10:00:00.000Z' })]);
  const expired = { ...nineOClock, outcome: 'expired' as const, updatedAt: '2026-11-23T09:40:00.000Z' };
  await page.recordLedger([expired], {} as never);
  const row = await page.db.prompts.get(nineOClock.id);
  expect(row).toEqual({ ...expired, updatedAt: '2026-11-23T10:00:00.001Z' });
  expect(await mirrored(page, 'prompts')).toEqual([row]);
});

it('an entry that another window changed by a clock ahead is changed in a later version, in both copies', async () => {
  const page = await newPage();
  const entry = aCheckin({ note: 'ahead', updatedAt: '2026-11-23T12:00:00.000Z' });
  await page.saveFirst(entry, 'none', now);
  const proposed = { ...entry, note: 'behind', updatedAt: '2026-11-23T09:00:00.000Z' };
  const saved = await page.saveAgain(proposed, { note: 'behind' });
  expect(saved).toEqual({ ...entry, note: 'behind', updatedAt: '2026-11-23T12:00:00.001Z' });
  expect(await mirrored(page, 'checkins')).toEqual([saved]);
});

it('a row stays in the list of what is under way until the last of its writes is done', async () => {
  const page = await newPage();
  await page.openStore();
  const entry = aCheckin();
  await page.saveFirst(entry, 'none', now);
  const closed = closedBefore(page, 2);
  const change = (note: string, second: number) =>
    page.saveAgain({ ...entry, note, updatedAt: `2026-11-23T09:00:0${second}.000Z` }, { note });
  const first = change('a', 1);
  void change('ab', 2);
  await Promise.all([first, closed]);
  void page.write([{ table: 'settings', row: { id: 'person', value: 'somebody' } }]);
  await expect.poll(async () => JSON.stringify(await fakeBrowser.storage.local.get(null))).toContain('somebody');
  const next = await newPage();
  await next.openStore();
  expect(await next.db.checkins.toArray()).toMatchObject([{ note: 'ab' }]);
});
