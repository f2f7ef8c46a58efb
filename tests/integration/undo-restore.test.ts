import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Backup, backupText } from '../../src/domain/backup.ts';
import type { CustomSensation } from '../../src/domain/custom-sensation.ts';
import { instantText } from '../../src/domain/day.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aBackup } from '../support/logs.ts';
import { aTap, during, nineOClock } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

type Page = Awaited<ReturnType<typeof newPage>>;
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };
const nothing = { prompts: [], sessions: [], customSensations: [], settings: {} };
const backupOf = (parts: Partial<Backup>): Backup => ({ ...head, ...nothing, checkins: [], ...parts });

const anOwnSensation = (label: string): CustomSensation => ({
  ...{ id: `custom.${crypto.randomUUID()}`, label, region: 'chest', retired: false },
  updatedAt: '2026-11-01T10:00:00.000Z',
});

const exported = async (page: Page) => backupText({ ...head, ...(await page.readEverything()) });
/** Every row of the log as the mirror has it. */
const mirrored = async (page: Page) =>
  (await page.readMirror()).rows.map((placed) => JSON.stringify([placed.table, placed.row])).sort();

describe('taking a restore back', () => {
  it('gives both copies back as they were, to the byte, whatever both logs hold', async () => {
    await fc.assert(
      fc.asyncProperty(aBackup, aBackup, fc.boolean(), async (own, other, meets) => {
        await loseDatabase();
        fakeBrowser.reset();
        const page = await newPage();
        await page.importBackup(own);
        const before = [await exported(page), ...(await mirrored(page))];
        // A later version of what is there, beside what is not.
        const changed = own.checkins.map((row) => ({ ...row, note: 'changed', updatedAt: '2039-01-01T00:00:00.000Z' }));
        await page.importBackup(meets ? { ...other, checkins: changed } : other);
        await page.undoRestore();
        expect([await exported(page), ...(await mirrored(page))]).toEqual(before);
        expect(await page.undoTable.count()).toBe(0);
        page.db.close();
        expect(await (await newPage()).openStore()).toBe('whole');
      }),
      { numRuns: 8 },
    );
  });

  it('leaves what was entered or changed since, and counts what it leaves of the file', async () => {
    const page = await newPage();
    const [changedLater, untouched] = [aCheckin(), aCheckin()];
    await page.importBackup(backupOf({ checkins: [changedLater, untouched] }));
    const { checkin: own } = await page.saveFirst(aTap(), 'none', during);
    const later = { ...changedLater, note: 'mine', updatedAt: '2026-11-23T11:00:00.000Z' };
    await page.saveAgain(later, { note: 'mine' });
    expect(await page.undoRestore()).toEqual({ kept: 1 });
    const ids = (await page.readEverything()).checkins.map(({ id }) => id);
    expect(ids).toEqual([own.id, changedLater.id].sort());
  });

  it('keeps the line of the ledger that an entry since then answers', async () => {
    const page = await newPage();
    await page.importBackup(backupOf({ prompts: [nineOClock] }));
    const { checkin } = await page.saveFirst(aTap(), nineOClock, during);
    await page.undoRestore();
    const { prompts, checkins } = await page.readEverything();
    expect(checkins).toEqual([checkin]);
    expect(prompts).toMatchObject([{ id: nineOClock.id, outcome: 'answered', checkinId: checkin.id }]);
  });

  it('keeps an own sensation that an entry since then has, and no other', async () => {
    const page = await newPage();
    const customSensations = [anOwnSensation('Buzzing'), anOwnSensation('Fizzy')];
    const [used] = customSensations;
    const changedLater = aCheckin();
    await page.importBackup(backupOf({ checkins: [changedLater, aCheckin()], customSensations }));
    const sensations = [{ id: used?.id ?? '', strength: 2 as const }];
    const updatedAt = instantText(Temporal.Now.instant().add({ seconds: 1 }));
    await page.saveAgain({ ...changedLater, sensations, updatedAt }, { sensations });
    await page.undoRestore();
    const { checkins, customSensations: left } = await page.readEverything();
    expect(checkins).toMatchObject([{ id: changedLater.id, sensations }]);
    expect(left).toEqual([used]);
    expect(await mirrored(page)).toContain(JSON.stringify(['customSensations', used]));
  });

  it('takes the one before back where the last one changed nothing', async () => {
    const page = await newPage();
    const backup = backupOf({ checkins: [aCheckin()] });
    await page.importBackup(backup);
    expect(await page.importBackup(backup)).toMatchObject({ added: 0, changed: 0, same: 1 });
    expect(await page.undoOffer(Temporal.Now.instant())).toMatchObject({ added: 1 });
    await page.undoRestore();
    expect((await page.readEverything()).checkins).toEqual([]);
  });

  it('takes a line of the ledger out that ended by itself in the meantime', async () => {
    const page = await newPage();
    await page.importBackup(backupOf({ prompts: [nineOClock] }));
    const before = (await mirrored(page)).length;
    const ended = { ...nineOClock, outcome: 'expired' as const, updatedAt: '2026-11-23T12:00:00.000Z' };
    await page.write([page.promptRow(ended)]);
    await page.undoRestore();
    expect(await page.db.prompts.count()).toBe(0);
    expect(await mirrored(page)).toHaveLength(before - 1);
  });

  it('is offered after a reload, for a week, and brings nothing back from the same file but by a new restore', async () => {
    const page = await newPage();
    const backup = backupOf({ checkins: [aCheckin()] });
    await page.importBackup(backup);
    page.db.close();
    const reopened = await newPage();
    await reopened.openStore();
    const now = Temporal.Now.instant();
    expect(await reopened.undoOffer(now)).toMatchObject({ added: 1, changed: 0 });
    expect(await reopened.undoOffer(now.add({ hours: 7 * 24 }))).toBeUndefined();
    await reopened.undoRestore();
    expect(await reopened.undoOffer(now)).toBeUndefined();
    expect(await reopened.importBackup(backup)).toEqual({ added: 1, changed: 0, same: 0 });
    await reopened.forgetOldUndo(now.add({ hours: 7 * 24 + 1 }));
    expect(await reopened.undoTable.count()).toBe(0);
  });

  it('is completed by the next opening if it stops between the two copies', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const page = await newPage();
    const { checkin: own } = await page.saveFirst(aTap(), 'none', during);
    const before = await exported(page);
    const replaced = { ...own, note: 'theirs', updatedAt: '2039-01-01T00:00:00.000Z' };
    await page.importBackup(backupOf({ checkins: [replaced, aCheckin(), aCheckin()] }));
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('the page is gone'));
    await page.undoRestore();
    const dying = await newPage();
    const late = aCheckin({ at: '2026-11-23T09:20:00.000Z' });
    await dying.mirrorRows([{ table: 'checkins', row: late }]);
    page.db.close();
    vi.restoreAllMocks();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    const { checkins } = await next.readEverything();
    expect(checkins).toEqual([own, late].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(JSON.stringify(await next.readMirror())).not.toContain('theirs');
    expect(before).toContain(own.id);
    next.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('tells how far it is, and cancelled leaves all as the restore made it, still to be taken back', async () => {
    const page = await newPage();
    const checkins = Array.from({ length: 1_200 }, () => aCheckin());
    await page.importBackup(backupOf({ checkins }));
    const restored = [await exported(page), ...(await mirrored(page))];
    const cancelling = new AbortController();
    const undoing = page.undoRestore(cancelling.signal, (done) => done > 0.5 && cancelling.abort());
    await expect(undoing).rejects.toBeInstanceOf(page.Cancelled);
    expect([await exported(page), ...(await mirrored(page))]).toEqual(restored);
    page.db.close();
    const next = await newPage();
    expect(await next.openStore()).toBe('whole');
    const told: number[] = [];
    expect(await next.undoRestore(new AbortController().signal, (done) => told.push(done))).toEqual({ kept: 0 });
    expect(told.slice(0, 2)).toEqual([1_000 / 1_200, 1]);
    // Then the mirror, from the beginning.
    expect([told[2], told.at(-1)]).toEqual([0, 1]);
    expect(await mirrored(next)).toHaveLength(0);
  });

  it('takes nothing back if it stops before the database had all of it', async () => {
    const page = await newPage();
    await page.importBackup(backupOf({ checkins: Array.from({ length: 30 }, () => aCheckin()) }));
    const restored = [await exported(page), ...(await mirrored(page))];
    // By then every other row is gone, in the transaction.
    page.db.table('settings').hook('updating', () => {
      throw new Error('the worker is gone');
    });
    await expect(page.undoRestore()).rejects.toMatchObject({ kind: 'not-saved' });
    page.db.close();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    expect([await exported(next), ...(await mirrored(next))]).toEqual(restored);
    expect(await next.undoOffer(Temporal.Now.instant())).toMatchObject({ added: 30 });
  });

  it('goes to the mirror in pieces, and stops anywhere between them', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const page = await newPage();
    const own = Array.from({ length: 1_200 }, () => aCheckin());
    await page.importBackup(backupOf({ checkins: own }));
    const before = await mirrored(page);
    const changed = own.map((row) => ({ ...row, note: 'theirs', updatedAt: '2039-01-01T00:00:00.000Z' }));
    await page.importBackup(backupOf({ checkins: [...changed, aCheckin()] }));
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    const sizes: number[] = [];
    vi.spyOn(local, 'set').mockImplementation((items) => {
      const size = Object.keys(items).filter((key) => key.startsWith('checkins/')).length;
      if (size > 0) sizes.push(size);
      return sizes.length > 2 ? Promise.reject(new Error('the page is gone')) : set(items);
    });
    await page.undoRestore();
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThan(600);
    page.db.close();
    vi.restoreAllMocks();
    const next = await newPage();
    expect(await next.openStore()).toBe('merged');
    expect(await next.db.checkins.count()).toBe(1_200);
    expect(await mirrored(next)).toEqual(before);
    next.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });

  it('leaves nothing of the file in the mirror, also if that was made anew in the meantime', async () => {
    const page = await newPage();
    const { checkin: own } = await page.saveFirst(aTap(), 'none', during);
    const restored = Array.from({ length: 30 }, () => aCheckin());
    await page.importBackup(backupOf({ checkins: restored }));
    page.db.close();
    await fakeBrowser.storage.local.clear();
    const next = await newPage();
    expect(await next.openStore()).toBe('mirror-rebuilt');
    await next.undoRestore();
    const { rows } = await next.readMirror();
    expect(rows.filter(({ table }) => table === 'checkins')).toEqual([{ table: 'checkins', row: own }]);
    next.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });
});

describe('a restore that is cancelled', () => {
  it('leaves nothing behind, and no flag for the next opening (fault 21)', async () => {
    const page = await newPage();
    await page.saveFirst(aTap(), 'none', during);
    const before = [await exported(page), ...(await mirrored(page))];
    const cancelling = new AbortController();
    const checkins = Array.from({ length: 1_200 }, () => aCheckin());
    const restoring = page.restoreLog(
      page.importerOf(backupOf({ checkins })),
      ({ done }) => done > 0.5 && cancelling.abort(),
      cancelling.signal,
    );
    await expect(restoring).rejects.toBeInstanceOf(page.Cancelled);
    expect([await exported(page), ...(await mirrored(page))]).toEqual(before);
    page.db.close();
    expect(await (await newPage()).openStore()).toBe('whole');
  });
});
