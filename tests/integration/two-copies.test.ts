import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

/** Three entries in both copies, and the page that wrote them gone. */
async function threeSaved() {
  const page = await newPage();
  const rows = [1, 2, 3].map((hour) => aCheckin({ at: `2026-11-23T0${hour}:00:00.000Z` }));
  for (const row of rows) await page.saveFirst(row, 'none', now);
  page.db.close();
  return rows;
}

describe('the two copies', () => {
  it('are handed a row in the turn of the call, the mirror before the database', async () => {
    const page = await newPage();
    await page.openStore();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    const saving = page.saveFirst(aCheckin(), 'none', now);
    expect([set.mock.calls.length, add.mock.calls.length]).toEqual([1, 0]);
    await saving;
    expect([set.mock.calls.length, add.mock.calls.length]).toEqual([1, 1]);
  });

  it('have a new entry with two requests, and the browser is told at once that these are all', async () => {
    const page = await newPage();
    await page.openStore();
    const order: string[] = [];
    for (const name of ['get', 'getAll', 'put', 'add', 'delete'] as const) {
      const original = IDBObjectStore.prototype[name] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
        order.push(`${name} ${this.name}`);
        const request = original.apply(this, given);
        request.addEventListener('success', () => order.push('answer'));
        return request;
      });
    }
    const commit = IDBTransaction.prototype.commit;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      order.push('commit');
      commit.call(this);
    });
    await page.saveFirst(aCheckin(), 'none', now);
    expect(order).toEqual(['add checkins', 'put stale', 'commit', 'answer', 'answer']);
  });

  it('take an entry that is there already where it is the later version', async () => {
    const page = await newPage();
    const row = aCheckin();
    await page.saveFirst(row, 'none', now);
    const moved = { ...row, day: '2026-11-22', note: 'tea', updatedAt: '2026-11-24T00:00:00.000Z' };
    await page.saveFirst(moved, 'none', now);
    expect(await page.db.checkins.toArray()).toEqual([moved]);
    expect((await page.readMirror()).rows).toContainEqual({ table: 'checkins', row: moved });
    expect(await page.db.table('stale').toCollection().primaryKeys()).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('leave an entry as it is that another page has deleted since its tap', async () => {
    const page = await newPage();
    const row = aCheckin();
    await page.saveFirst(row, 'none', now);
    await page.takeBack(row, now.add({ seconds: 1 }));
    const [grave] = await page.db.checkins.toArray();
    await page.saveFirst(row, 'none', now);
    expect(await page.db.checkins.toArray()).toEqual([grave]);
    expect((await page.readMirror()).rows).toContainEqual({ table: 'checkins', row: grave });
  });

  it('are rebuilt from the mirror when the database is gone, rows and key order equal, and the person is told', async () => {
    const rows = await threeSaved();
    await loseDatabase();
    const page = await newPage();
    expect(await page.openStore()).toBe('database-rebuilt');
    const found = await page.db.checkins.orderBy('at').toArray();
    expect(JSON.stringify(found)).toBe(JSON.stringify(rows));
    expect(await page.unseenNotices()).toMatchObject([{ kind: 'database-rebuilt', count: 3 }]);
    page.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('are rebuilt from the database when the mirror is gone', async () => {
    const rows = await threeSaved();
    await fakeBrowser.storage.local.clear();
    const page = await newPage();
    expect(await page.openStore()).toBe('mirror-rebuilt');
    const { rows: mirrored } = await page.readMirror();
    expect(
      mirrored
        .filter(({ table }) => table === 'checkins')
        .map(({ row }) => row.id)
        .sort(),
    ).toEqual(rows.map(({ id }) => id).sort());
  });

  it('agree after a page was closed between the mirror and the database', async () => {
    await threeSaved();
    const dying = await newPage();
    const late = aCheckin({ at: '2026-11-23T05:00:00.000Z' });
    await dying.mirrorRows([{ table: 'checkins', row: late }]);
    const page = await newPage();
    expect(await page.openStore()).toBe('whole');
    expect(await page.db.checkins.get(late.id)).toEqual(late);
    expect(await page.unseenNotices()).toEqual([]);
  });

  it('agree after the very first page was closed between the two, before either copy was marked', async () => {
    const dying = await newPage();
    const first = aCheckin();
    await dying.mirrorRows([{ table: 'checkins', row: first }]);
    const page = await newPage();
    expect(await page.openStore()).toBe('new');
    expect(await page.db.checkins.toArray()).toEqual([first]);
    page.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('keep the later of two versions, wherever it is', async () => {
    const [first, second] = await threeSaved();
    const dying = await newPage();
    if (!first || !second) throw new Error('three were saved');
    const older = { ...first, note: 'older', updatedAt: '2020-01-01T00:00:00.000Z' };
    const newer = { ...second, note: 'newer', updatedAt: '2027-01-01T00:00:00.000Z' };
    await dying.mirrorRows([
      { table: 'checkins', row: older },
      { table: 'checkins', row: newer },
    ]);
    const page = await newPage();
    await page.openStore();
    expect((await page.db.checkins.get(first.id))?.note).toBe('');
    expect((await page.db.checkins.get(second.id))?.note).toBe('newer');
    const { rows: copies } = await page.readMirror();
    expect(copies.find(({ row }) => row.id === first.id)?.row).toEqual(first);
  });

  it('are both empty after erasing, also when erasing was interrupted in the middle', async () => {
    await threeSaved();
    const dying = await newPage();
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValueOnce(new Error('the page is gone'));
    await expect(dying.eraseEverything()).rejects.toThrow('the page is gone');
    dying.db.close();
    const page = await newPage();
    expect(await page.openStore()).toBe('new');
    expect(await page.db.checkins.count()).toBe(0);
    expect((await page.readMirror()).rows).toEqual([]);
  });

  it('take nothing of an import that was interrupted before the database had it', async () => {
    await threeSaved();
    const page = await newPage();
    const before = await page.readEverything();
    // By then every other row is in the transaction.
    page.db.table('undo').hook('creating', (id) => {
      if (id === 'head') throw new Error('interrupted');
    });
    const backup = { app: '0', exportedAt: now.toString(), ...before, checkins: [aCheckin()], settings: {} };
    await expect(page.importBackup(backup)).rejects.toThrow('interrupted');
    page.db.close();
    expect(await (await newPage()).readEverything()).toEqual(before);
  });

  it('take all of an import that was interrupted before the mirror had it', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await threeSaved();
    const page = await newPage();
    await page.openStore();
    const everything = await page.readEverything();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation((items) =>
      Object.keys(items).some((key) => key.startsWith('pack/'))
        ? Promise.reject(new Error('the page is gone'))
        : set(items),
    );
    const checkins = Array.from({ length: 200 }, () => aCheckin());
    // The database has it: that is no failure of the restore.
    await page.importBackup({ app: '0', exportedAt: now.toString(), ...everything, checkins, settings: {} });
    vi.restoreAllMocks();
    page.db.close();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    expect(await next.db.checkins.count()).toBe(203);
    expect((await next.readMirror()).rows.filter(({ table }) => table === 'checkins')).toHaveLength(203);
  });
});

describe('a store that cannot be written', () => {
  it('says "not saved" when the mirror refuses, and the database is as it was', async () => {
    await threeSaved();
    const page = await newPage();
    await page.openStore();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('FILE_ERROR_NO_SPACE'));
    await expect(page.saveFirst(aCheckin(), 'none', now)).rejects.toMatchObject({ kind: 'not-saved' });
    expect(await page.db.checkins.count()).toBe(3);
  });

  it('is refused by a page that is older than the data (fault 12, 23)', async () => {
    await threeSaved();
    await fakeBrowser.storage.local.set({ mark: { epoch: 'later', schema: 99 } });
    const page = await newPage();
    await expect(page.openStore()).rejects.toMatchObject({ kind: 'newer' });
    await expect(page.saveFirst(aCheckin(), 'none', now)).rejects.toMatchObject({ kind: 'newer' });
    expect(await page.db.checkins.count()).toBe(3);
  });
});
