import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const later = (days: number) => now.add({ minutes: Math.round(1_440 * days) });

type Page = Awaited<ReturnType<typeof newPage>>;

const old = () => aCheckin({ at: '2026-09-01T08:00:00.000Z' });
const recent = () => aCheckin({ at: '2026-11-20T08:00:00.000Z' });

/** Entries as taps leave them, each under its own key. */
async function written(...rows: ReturnType<typeof aCheckin>[]): Promise<Page> {
  const page = await newPage();
  for (let start = 0; start < rows.length; start += 40) {
    await page.write(rows.slice(start, start + 40).map((row) => ({ table: 'checkins', row })));
  }
  // Those of the last write are noted as such, until there is another.
  await page.changeSettings({ words: 'polyvagal' }, now);
  return page;
}

async function keys(prefix: string): Promise<string[]> {
  return Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
}

const texts = async (page: Page) =>
  (await page.readMirror()).rows.map(({ table, row }) => JSON.stringify([table, row])).sort();

async function rebuilt(): Promise<unknown> {
  await loseDatabase();
  const page = await newPage();
  expect(await page.openStore()).toBe('database-rebuilt');
  return (await page.readEverything()).checkins;
}

describe('rows of the mirror', () => {
  it('are put together when nobody has changed them for a while, and those of late are not', async () => {
    const [settled, late] = [Array.from({ length: 450 }, old), [recent(), recent()]];
    const page = await written(...settled, ...late);
    const before = await texts(page);
    await page.foldWhenDue(now);
    expect((await keys('checkins/')).sort()).toEqual(late.map(({ id }) => `checkins/${id}`).sort());
    expect(await keys('pack/')).toHaveLength(3);
    expect(await texts(page)).toEqual(before);
    page.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('are left as they are while they are few, or a day has not gone by', async () => {
    const page = await written(...Array.from({ length: 150 }, old));
    await page.foldWhenDue(now);
    expect(await keys('pack/')).toEqual([]);
    await page.write(Array.from({ length: 50 }, () => ({ table: 'checkins' as const, row: old() })));
    await page.changeSettings({ words: 'plain' }, now);
    await page.foldWhenDue(later(0.9));
    expect(await keys('pack/')).toEqual([]);
    await page.foldWhenDue(later(1.1));
    expect(await keys('pack/')).toHaveLength(1);
    expect(await keys('checkins/')).toEqual([]);
  });

  it('are put together again if a clock that was ahead has come back', async () => {
    const page = await written();
    await page.foldWhenDue(later(1_000));
    await page.write(Array.from({ length: 200 }, () => ({ table: 'checkins' as const, row: old() })));
    await page.changeSettings({ words: 'plain' }, now);
    await page.foldWhenDue(now);
    expect(await keys('pack/')).toHaveLength(1);
  });

  it('are in one pack each, in their newest version', async () => {
    const rows = Array.from({ length: 400 }, old);
    const page = await written(...rows);
    await page.foldWhenDue(now);
    const changed = rows
      .slice(0, 250)
      .map((row) => ({ ...row, note: 'changed', updatedAt: '2026-11-23T10:00:00.000Z' }));
    for (let start = 0; start < 250; start += 50) {
      await page.write(changed.slice(start, start + 50).map((row) => ({ table: 'checkins', row })));
    }
    await page.changeSettings({ words: 'plain' }, now);
    const before = await texts(page);
    await page.foldWhenDue(later(60));
    expect(await keys('checkins/')).toEqual([]);
    expect(await texts(page)).toEqual(before);
    const lines = Object.entries(await fakeBrowser.storage.local.get(null)).flatMap(([key, text]) =>
      key.startsWith('pack/') ? String(text).split('\n') : [],
    );
    expect(lines).toHaveLength(400);
  });

  it('are never lost, wherever the worker is stopped in the middle of it', async () => {
    const changed = { note: 'changed', updatedAt: '2026-09-02T08:00:00.000Z' };
    let calls = 0;
    for (let stop = 1; ; stop++) {
      await loseDatabase();
      fakeBrowser.reset();
      const page = await newPage();
      const packed = old();
      await page.importBackup({
        app: '0',
        exportedAt: now.toString(),
        ...(await page.readEverything()),
        checkins: [packed, old()],
        settings: {},
      });
      await page.forgetUndo();
      await page.write([{ table: 'checkins', row: { ...packed, ...changed } }]);
      await page.write(Array.from({ length: 210 }, () => ({ table: 'checkins' as const, row: old() })));
      await page.changeSettings({ words: 'polyvagal' }, now);
      const before = (await page.readEverything()).checkins;
      calls = 0;
      const { local } = fakeBrowser.storage;
      for (const name of ['set', 'remove'] as const) {
        const call = local[name].bind(local) as (...args: unknown[]) => Promise<void>;
        vi.spyOn(local, name).mockImplementation((...args: unknown[]) =>
          ++calls >= stop ? Promise.reject(new Error('the worker is gone')) : call(...args),
        );
      }
      const finished = await page.foldWhenDue(now).then(
        () => true,
        () => false,
      );
      vi.restoreAllMocks();
      expect(await rebuilt(), `stopped at call ${stop}`).toEqual(before);
      if (finished) break;
    }
    // Two packs, what they leave of the one from the file, keys that go, and when it was.
    expect(calls).toBeGreaterThan(4);
  });

  it('keep a change that comes in the instant in which they go', async () => {
    const rows = Array.from({ length: 200 }, old);
    const page = await written(...rows);
    const [row] = rows;
    if (!row) throw new Error('There are rows');
    const change = { ...row, note: 'in between', updatedAt: '2026-11-23T09:00:00.000Z' };
    const { local } = fakeBrowser.storage;
    const remove = local.remove.bind(local);
    vi.spyOn(local, 'remove').mockImplementationOnce(async (gone) => {
      await page.write([{ table: 'checkins', row: change }]);
      await remove(gone);
    });
    await page.foldWhenDue(now);
    expect((await page.readMirror()).rows).toContainEqual({ table: 'checkins', row: change });
    expect(await rebuilt()).toContainEqual(change);
  });

  it('stay where they are while it is not known whether the database has them', async () => {
    const page = await written(...Array.from({ length: 200 }, old));
    const dying = await newPage();
    const half = old();
    await dying.mirrorRows([{ table: 'checkins', row: half }]);
    await page.foldWhenDue(now);
    expect(await keys('checkins/')).toEqual([`checkins/${half.id}`]);
    page.db.close();
    const next = await newPage();
    await next.openStore();
    expect(await next.db.checkins.get(half.id)).toEqual(half);
  });

  it('are left alone by a worker that finds the copies not known to be whole', async () => {
    const page = await written(...Array.from({ length: 200 }, old));
    await page.flagEverything();
    await page.foldWhenDue(now);
    expect(await keys('pack/')).toEqual([]);
    expect(await page.lastFolded()).toBeUndefined();
  });
});

describe('what an entry said', () => {
  const said = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

  it('is nowhere in the mirror when it was changed or deleted, after a day at the most', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({ ...old(), note: `words ${index} of it` }));
    const page = await written(...rows);
    await page.foldWhenDue(now);
    const [changed, deleted, same] = rows;
    if (!changed || !deleted || !same) throw new Error('There are rows');
    await page.saveAgain({ ...changed, note: 'other', updatedAt: '2026-11-23T10:00:00.000Z' }, { note: 'other' });
    // The last thing that this page writes: a short list of it stays behind for the next opening.
    await page.takeBack(deleted, now);
    await page.foldWhenDue(later(1.1));
    expect(await said()).not.toContain(changed.note);
    expect(await said()).not.toContain(deleted.note);
    expect(await said()).toContain(same.note);
    const before = (await page.readEverything()).checkins;
    expect(await rebuilt()).toEqual(before);
  });

  it('by a file is nowhere once the restore was taken back, though rows would have been put together meanwhile', async () => {
    const own = Array.from({ length: 200 }, old);
    const page = await written(...own);
    const theirs = own.map((row) => ({ ...row, note: 'theirs', updatedAt: '2026-10-01T00:00:00.000Z' }));
    const nothing = { prompts: [], sessions: [], customSensations: [], settings: {} };
    const checkins = [...theirs, ...Array.from({ length: 30 }, () => ({ ...old(), note: 'theirs' }))];
    await page.importBackup({ app: '0', exportedAt: now.toString(), ...nothing, checkins });
    await page.foldWhenDue(Temporal.Now.instant());
    expect(await keys('checkins/')).toHaveLength(200);
    await page.undoRestore();
    expect(await said()).not.toContain('theirs');
    const found = (await page.readMirror()).rows.filter(({ table }) => table === 'checkins').map(({ row }) => row);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(found.sort(byId)).toEqual(own.sort(byId));
    await page.foldWhenDue(Temporal.Now.instant().add({ hours: 25 }));
    expect(await keys('pack/')).toHaveLength(1);
  });
});
