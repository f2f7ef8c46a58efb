import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coverage } from '../../src/domain/analysis/coverage.ts';
import { sumsOfRows } from '../../src/domain/analysis/sums-of-rows.ts';
import { type Backup, backupText } from '../../src/domain/backup.ts';
import { onItsOwn } from '../../src/domain/entry.ts';
import { answered, ended } from '../../src/domain/ledger.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aBackup } from '../support/logs.ts';
import { afterwards, aTap, during, nineOClock } from '../support/prompts.ts';

beforeEach(loseDatabase);

type Page = Awaited<ReturnType<typeof newPage>>;
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };
const exported = async (page: Page) => backupText({ ...head, ...(await page.readEverything()) });

async function freshPage(): Promise<Page> {
  await loseDatabase();
  fakeBrowser.reset();
  return newPage();
}

/** A log after these files were restored into it, one after the other. */
async function after(...backups: Backup[]): Promise<string> {
  const page = await freshPage();
  for (const backup of backups) await page.importBackup(backup);
  return exported(page);
}

const read = (text: string): Backup => ({ ...JSON.parse(text), exportedAt: head.exportedAt });

/** Three logs that know of some of the same entries and prompts, in versions of their own, some at the same time. */
const threeLogs = fc
  .tuple(aBackup, aBackup, aBackup, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }))
  .map(([a, b, c, times]): [Backup, Backup, Backup] => {
    const at = (index: number) => `2026-11-0${1 + (times[index] ?? 0)}T08:00:00.000Z`;
    const share = (to: Backup, from: Backup, turn: number): Backup => ({
      ...to,
      checkins: [
        ...to.checkins,
        ...from.checkins.slice(0, 3).map((row, index) => ({ ...row, note: `${turn}`, updatedAt: at(index) })),
      ],
      prompts: [
        ...to.prompts.filter(({ id }) => !from.prompts.some((row) => row.id === id)),
        ...from.prompts
          .slice(0, 3)
          .map((row, index) => ({ ...row, outcome: 'paused' as const, updatedAt: at(index + 3) })),
      ],
    });
    return [a, share(b, a, 1), share(c, a, 2)];
  });

describe('the logs of several devices', () => {
  it('become the same log in any order, in any grouping and any number of times', async () => {
    await fc.assert(
      fc.asyncProperty(threeLogs, async ([a, b, c]) => {
        const all = await after(a, b, c);
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ]) {
          expect(await after(...order)).toBe(all);
        }
        const grouped = read(await after(b, c));
        expect(await after(a, grouped)).toBe(all);
        expect(await after(a, b, c, b, a, read(all))).toBe(all);
      }),
      { numRuns: 8 },
    );
  });
});

describe('a prompt id that two devices used', () => {
  const here = { ...aTap(), source: 'prompted' as const, promptId: nineOClock.id };
  const there = { ...aTap({ at: '2026-11-23T09:20:00.000Z' }), source: 'prompted' as const, promptId: nineOClock.id };
  const backupOf = (parts: Partial<Backup>): Backup => ({
    ...head,
    ...{ checkins: [], prompts: [], sessions: [], customSensations: [], settings: {} },
    ...parts,
  });
  const answeredHere = backupOf({ checkins: [here], prompts: [answered(nineOClock, here.id, during)] });
  const wentByThere = backupOf({ prompts: [ended(nineOClock, 'expired', afterwards)] });
  const answeredThere = backupOf({ checkins: [there], prompts: [answered(nineOClock, there.id, afterwards)] });

  it('keeps both entries, their prompt, and the answer in the figures, though the ledger has one line', async () => {
    for (const other of [wentByThere, answeredThere]) {
      const page = await freshPage();
      await page.importBackup(answeredHere);
      await page.importBackup(other);
      const { checkins, prompts } = await page.readEverything();
      expect(checkins.map(({ id }) => id)).toEqual([here, ...other.checkins].map(({ id }) => id).sort());
      expect(new Set(checkins.map(({ promptId }) => promptId))).toEqual(new Set([nineOClock.id]));
      expect(prompts).toEqual(other.prompts);
      expect(coverage(sumsOfRows(checkins, prompts))).toMatchObject({ planned: 1, answered: 1 });
    }
  });

  it('stays answered while one of the two answers is there, and is open to neither once both are taken back', async () => {
    const page = await freshPage();
    await page.importBackup(answeredHere);
    await page.importBackup(answeredThere);
    await page.takeBack(there, afterwards);
    expect(await page.db.prompts.get(nineOClock.id)).toMatchObject({ outcome: 'answered', checkinId: here.id });
    await page.takeBack(here, afterwards);
    expect(await page.db.prompts.get(nineOClock.id)).toMatchObject({ outcome: 'expired' });
    const { checkins, prompts } = await page.readEverything();
    expect(coverage(sumsOfRows(checkins, prompts))).toMatchObject({ planned: 1, answered: 0 });
  });

  it('counts an entry on its own for nothing that was asked', () => {
    const [line] = wentByThere.prompts;
    if (!line) throw new Error('there is one');
    expect(coverage(sumsOfRows([onItsOwn(here)], [line]))).toMatchObject({ planned: 1, answered: 0 });
  });
});
