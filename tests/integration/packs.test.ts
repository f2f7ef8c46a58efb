import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Backup } from '../../src/domain/backup.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { during, nineOClock } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

type Page = Awaited<ReturnType<typeof newPage>>;
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };
const nothing = { checkins: [], prompts: [], sessions: [], customSensations: [], settings: {} };

/** A page whose log came from a file, and so lies in packs. */
async function restored(parts: Partial<Backup>): Promise<Page> {
  const page = await newPage();
  await page.importBackup({ ...head, ...nothing, ...parts });
  return page;
}

async function packs(): Promise<[string, string][]> {
  const found = Object.entries(await fakeBrowser.storage.local.get(null));
  return found.filter(([key]) => key.startsWith('pack/')) as [string, string][];
}

const keysIn = async (page: Page) => (await page.readMirror()).rows.map(({ table, row }) => `${table}/${row.id}`);

describe('rows that came together', () => {
  it('stand under few keys in the mirror', async () => {
    const checkins = Array.from({ length: 1_100 }, () => aCheckin());
    const page = await restored({ checkins });
    const found = await packs();
    expect(found).toHaveLength(6);
    const single = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('checkins/'));
    expect(single).toEqual([]);
    expect((await keysIn(page)).filter((key) => key.startsWith('checkins/'))).toHaveLength(1_100);
  });

  it('come back as they were changed since, or deleted, if the database is lost', async () => {
    const [changed, deleted, same] = [aCheckin(), aCheckin(), aCheckin()];
    const page = await restored({ checkins: [changed, deleted, same] });
    const later = { ...changed, note: 'mine', updatedAt: '2026-11-24T11:00:00.000Z' };
    await page.saveAgain(later, { note: 'mine' });
    await page.takeBack(deleted, during);
    const before = await page.readEverything();
    await loseDatabase();
    const next = await newPage();
    expect(await next.openStore()).toBe('database-rebuilt');
    expect(await next.readEverything()).toEqual(before);
    expect(before.checkins.find(({ id }) => id === changed.id)?.note).toBe('mine');
    expect(before.checkins.find(({ id }) => id === deleted.id)?.deletedAt).toBeDefined();
  });

  it('come back but for the one whose line is damaged, which is kept aside', async () => {
    const checkins = Array.from({ length: 5 }, () => aCheckin());
    await restored({ checkins });
    const [[key, text] = ['', '']] = await packs();
    const lines = text.split('\n');
    const cut = lines[2]?.slice(0, 100) ?? '';
    await fakeBrowser.storage.local.set({ [key]: lines.toSpliced(2, 1, cut).join('\n') });
    await loseDatabase();
    const next = await newPage();
    expect(await next.openStore()).toBe('database-rebuilt');
    expect(await next.db.checkins.count()).toBe(4);
    expect(await next.db.aside.toArray()).toMatchObject([{ value: cut }]);
    next.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
    expect((await packs())[0]?.[1].split('\n')).toHaveLength(4);
  });

  it('give back a readable copy for a row that is damaged in the database', async () => {
    const good = aCheckin({ note: 'still here' });
    const page = await restored({ checkins: [good, aCheckin()] });
    await page.db.checkins.put({ ...good, levels: null } as never);
    await page.checkinsBetween(good.day, good.day);
    await expect.poll(() => page.db.checkins.get(good.id)).toEqual(good);
  });

  it('go from both copies one by one: what cannot be read in either, and what a clock that was wrong planned', async () => {
    const [bad, other] = [aCheckin(), aCheckin()];
    const ahead = { ...nineOClock, id: '2027-05-01#1', day: '2027-05-01', plannedAt: '2027-05-01T09:00:00.000Z' };
    const page = await restored({ checkins: [bad, other], prompts: [nineOClock, ahead] });
    await page.forgetFuture(during);
    expect((await keysIn(page)).filter((key) => key.startsWith('prompts/'))).toEqual([`prompts/${nineOClock.id}`]);

    const [[key, text] = ['', '']] = await packs();
    const damaged = { ...bad, levels: null };
    await fakeBrowser.storage.local.set({ [key]: text.replace(JSON.stringify(bad), JSON.stringify(damaged)) });
    await page.db.checkins.put(damaged as never);
    await page.checkinsBetween(bad.day, bad.day);
    await expect.poll(() => page.db.checkins.get(bad.id)).toBeUndefined();
    await expect.poll(() => keysIn(page)).not.toContain(`checkins/${bad.id}`);
    expect(await keysIn(page)).toContain(`checkins/${other.id}`);
    expect(await page.db.aside.toArray()).toMatchObject([{ value: damaged }]);
  });

  it('stay, where the line under their own key is damaged and another has them', async () => {
    const [inPack, alone] = [aCheckin({ note: 'in a pack' }), aCheckin({ note: 'alone' })];
    const page = await restored({ checkins: [inPack] });
    await page.write([{ table: 'checkins', row: alone }]);
    await page.flagEverything();
    const cut = '{"id":"';
    await fakeBrowser.storage.local.set({ [`checkins/${inPack.id}`]: cut, [`checkins/${alone.id}`]: cut });
    page.db.close();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    const found = (await next.readMirror()).rows.filter(({ table }) => table === 'checkins').map(({ row }) => row);
    expect(found).toHaveLength(2);
    await loseDatabase();
    const last = await newPage();
    await last.openStore();
    expect((await last.db.checkins.toArray()).map(({ note }) => note).sort()).toEqual(['alone', 'in a pack']);
  });

  it('reach the mirror of a page on which an earlier restore did not get that far', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const page = await newPage();
    await page.openStore();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const [first, second] = [aCheckin(), aCheckin()];
    vi.spyOn(local, 'set').mockImplementation((items) =>
      Object.keys(items).some((key) => key.startsWith('pack/')) ? Promise.reject(new Error('no')) : set(items),
    );
    await page.importBackup({ ...head, ...nothing, checkins: [first] });
    vi.restoreAllMocks();
    await page.importBackup({ ...head, ...nothing, checkins: [second] });
    expect(await keysIn(page)).toEqual(expect.arrayContaining([`checkins/${first.id}`, `checkins/${second.id}`]));
  });
});
