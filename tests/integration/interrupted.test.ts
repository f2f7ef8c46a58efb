import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Checkin } from '../../src/domain/checkin.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aTap, during, nineOClock } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

type Items = Record<string, unknown>;
type Page = Awaited<ReturnType<typeof newPage>>;

/** Lets something happen right after the browser took the n-th call, or in its place. */
function atCall(number: number, then: () => unknown, instead = false): void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  let calls = 0;
  vi.spyOn(local, 'set').mockImplementation(async (items: Items) => {
    const hit = ++calls === number;
    if (!hit || !instead) await set(items);
    if (hit) await then();
  });
}

const die = () => {
  throw new Error('the page is gone');
};

async function asked(): Promise<Page> {
  const page = await newPage();
  await page.write([page.promptRow(nineOClock)]);
  return page;
}

const mirroredCheckins = async (page: Page) =>
  (await page.readMirror()).rows.filter(({ table }) => table === 'checkins').map(({ row }) => row);

describe('an answer', () => {
  it('stays one’s own when another page opens in the middle of it', async () => {
    const page = await asked();
    atCall(1, async () => {
      const other = await newPage();
      await other.openStore();
    });
    const { outcome, checkin } = await page.saveFirst(aTap(), nineOClock, during);
    expect(outcome).toBe('saved');
    expect(await page.db.checkins.toArray()).toEqual([checkin]);
    expect(await mirroredCheckins(page)).toEqual([checkin]);
    expect(await page.db.prompts.get(nineOClock.id)).toMatchObject({ checkinId: checkin.id });
  });

  it('is completed with its line of the ledger by the next page if its own died after the mirror', async () => {
    const page = await asked();
    const tap = aTap();
    const dying = await newPage();
    await dying.mirrorRows([{ table: 'checkins', row: { ...tap, source: 'prompted', promptId: nineOClock.id } }]);
    page.db.close();
    const next = await newPage();
    await next.openStore();
    expect(await next.db.checkins.toArray()).toMatchObject([{ id: tap.id, promptId: nineOClock.id }]);
    expect(await next.db.prompts.get(nineOClock.id)).toMatchObject({ outcome: 'answered', checkinId: tap.id });
  });

  it('keeps its prompt if the page died after the database and before the mirror heard of it', async () => {
    const page = await asked();
    atCall(2, die, true);
    await expect(page.saveFirst(aTap(), 'not-known-yet', during)).rejects.toMatchObject({ kind: 'not-saved' });
    page.db.close();
    vi.restoreAllMocks();
    const next = await newPage();
    await next.openStore();
    const [row] = await next.db.checkins.toArray();
    expect(row).toMatchObject({ source: 'prompted', promptId: nineOClock.id });
    expect(await mirroredCheckins(next)).toEqual([row]);
  });

  it('stays one where a wake that proposed that its prompt ended died after the mirror', async () => {
    const page = await asked();
    const { checkin } = await page.saveFirst(aTap(), nineOClock, during);
    const answered = await page.db.prompts.get(nineOClock.id);
    const wake = await newPage();
    const later = '2039-01-01T00:00:00.000Z';
    await wake.mirrorRows([page.promptRow({ ...nineOClock, outcome: 'expired', updatedAt: later })]);
    page.db.close();
    const next = await newPage();
    await next.openStore();
    expect(answered).toMatchObject({ outcome: 'answered', checkinId: checkin.id });
    expect(await next.db.prompts.get(nineOClock.id)).toEqual(answered);
    expect((await next.readMirror()).rows).toContainEqual(next.promptRow(answered ?? expect.fail()));
  });

  it('that came second is kept on its own if its page died before it could be told', async () => {
    const page = await asked();
    const { checkin: first } = await page.saveFirst(aTap(), nineOClock, during);
    const dying = await newPage();
    const second = aTap({ source: 'prompted', promptId: nineOClock.id } as Partial<Checkin>);
    await dying.mirrorRows([{ table: 'checkins', row: second }]);
    page.db.close();
    const next = await newPage();
    await next.openStore();
    expect(await next.db.prompts.get(nineOClock.id)).toMatchObject({ checkinId: first.id });
    const stored = await next.db.checkins.get(second.id);
    expect(stored).toMatchObject({ source: 'self' });
    expect(stored).not.toHaveProperty('promptId');
  });
});

describe('a restore', () => {
  const settings = { words: 'polyvagal' } as const;

  async function withSettings() {
    const page = await newPage();
    await page.changeSettings(settings, during);
    const everything = await page.readEverything();
    const later = { ...everything.settings, words: 'plain' as const, updatedAt: '2027-01-01T00:00:00.000Z' };
    const backup = { app: '0', exportedAt: later.updatedAt, ...everything, settings: later, checkins: [aCheckin()] };
    return { page, backup };
  }

  it('is not reverted by a page that opens while it runs, nor if it stops before the mirror', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { page, backup } = await withSettings();
    atCall(2, die, true);
    await page.importBackup(backup);
    page.db.close();
    vi.restoreAllMocks();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    expect((await next.readSettings()).words).toBe('plain');
    expect(await next.db.checkins.count()).toBe(1);
    next.db.close();
    await loseDatabase();
    const rebuilt = await newPage();
    expect(await rebuilt.openStore()).toBe('database-rebuilt');
    expect((await rebuilt.readSettings()).words).toBe('plain');
    expect(await rebuilt.db.checkins.count()).toBe(1);
  });

  it('says before and afterwards that settings are replaced, and only where they are', async () => {
    const { page, backup } = await withSettings();
    const { importerOf } = await import('../../src/data/importer.ts');
    const replaced = { added: 1, changed: 0, same: 0, settings: true };
    expect(await importerOf(backup).preview()).toEqual(replaced);
    expect(await page.importBackup(backup)).toEqual(replaced);
    expect(await page.undoOffer(Temporal.Now.instant())).toMatchObject(replaced);
    expect(await importerOf(backup).preview()).toEqual({ added: 0, changed: 0, same: 1 });
  });

  it('leaves settings alone that its file does not have', async () => {
    const { page, backup } = await withSettings();
    await page.importBackup({ ...backup, settings: {} });
    expect((await page.readSettings()).words).toBe('polyvagal');
    await page.importBackup({ ...backup, settings: { reminder: 'badge', updatedAt: '2027-01-01T00:00:00.000Z' } });
    expect(await page.readSettings()).toMatchObject({ words: 'polyvagal', reminder: 'badge' });
    const untimed = { ...backup, settings: { words: 'both' as const } };
    await page.importBackup({ ...untimed, exportedAt: '2026-12-31T00:00:00.000Z' });
    expect((await page.readSettings()).words).toBe('polyvagal');
    await page.importBackup({ ...untimed, exportedAt: '2027-06-01T00:00:00.000Z' });
    expect((await page.readSettings()).words).toBe('both');
  });

  it('keeps its flag up while the same page writes something else', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { page, backup } = await withSettings();
    atCall(2, die, true);
    await page.importBackup(backup);
    vi.restoreAllMocks();
    await page.changeSettings({ reminder: 'badge' }, during);
    page.db.close();
    expect(await (await newPage()).openStore()).toBe('merged');
  });
});

describe('bad values', () => {
  it('in the mirror do not keep the other entries from being rebuilt, and are kept aside', async () => {
    const page = await newPage();
    await page.saveFirst(aCheckin(), 'none', during);
    await fakeBrowser.storage.local.set({ 'checkins/cut': '{"id":"cu', 'checkins/empty': {} });
    await fakeBrowser.storage.local.set({ 'pending:worker': { not: 'a list' } });
    page.db.close();
    await loseDatabase();
    const next = await newPage();
    expect(await next.openStore()).toBe('database-rebuilt');
    expect(await next.db.checkins.count()).toBe(1);
    const aside = (await next.db.aside.toArray()).map(({ from }) => from);
    expect(aside.sort()).toEqual(['checkins/cut', 'checkins/empty']);
    next.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('as marks count as missing', async () => {
    const page = await newPage();
    await page.saveFirst(aCheckin(), 'none', during);
    await page.db.settings.put({ id: 'mark', value: null });
    page.db.close();
    const next = await newPage();
    expect(await next.openStore()).toBe('database-rebuilt');
    expect(await next.db.checkins.count()).toBe(1);
  });

  it('in the database give way to the readable copy in the mirror', async () => {
    const page = await newPage();
    const good = aCheckin({ note: 'still here' });
    await page.saveFirst(good, 'none', during);
    await page.db.checkins.put({ ...good, levels: null } as never);
    expect(await page.checkinsBetween(good.day, good.day)).toEqual([]);
    await expect.poll(() => page.checkinsBetween(good.day, good.day)).toEqual([good]);
    expect(await page.db.aside.toArray()).toMatchObject([{ value: { levels: null } }]);
  });

  it('as an open prompt do not keep a tap from being saved', async () => {
    const page = await newPage();
    await page.openStore();
    await page.db.prompts.put({ id: '2026-11-23#1', outcome: 'open' } as never);
    const { checkin } = await page.saveFirst(aTap(), 'not-known-yet', during);
    expect(await page.db.checkins.toArray()).toEqual([checkin]);
  });
});
