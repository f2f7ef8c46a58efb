import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everything } from '../../src/domain/handover/choice.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin, aTreatment } from '../support/rows.ts';

beforeEach(async () => {
  await loseDatabase();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0' });
});

const session = (day: string) => aTreatment({ day, startedAt: `${day}T10:00:00.000Z` });

it.each([0, 10])(
  'a session outside of the days keeps its first 24 hours out of the comparison, %d weeks earlier',
  async (weeks) => {
    const { openStore, saveFirst, addSession, removeSession } = await newPage();
    await openStore();
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-23']) {
      await saveFirst(aCheckin({ at: `${day}T08:15:00.000Z`, day }), 'none', Temporal.Now.instant());
    }
    const [outside, gone, own] = [session('2026-11-19'), session('2026-11-20'), session('2026-11-22')];
    for (const each of [outside, gone, own]) await addSession(each);
    await removeSession(gone, Temporal.Now.instant());
    const { readReport } = await import('../../src/features/report/read-report.ts');
    const period = { first: '2026-11-20', last: '2026-11-26' };
    const { report } = await readReport({ period, parts: everything, weeks, name: '' });
    expect(report.patterns.sessions.map(({ id }) => id)).toEqual([own.id]);
    expect(report.comparisons).toMatchObject([
      { session: { id: own.id }, figures: { before: { count: 1 }, leftOut: 2, otherSessions: 0 } },
    ]);
    const without = await readReport({ period, parts: { ...everything, sessions: false }, weeks, name: '' });
    expect(without.report.comparisons).toEqual([]);
  },
);

it('tells days whose prompts are not on record from days without prompts, and from prompts left out by choice', async () => {
  const { openStore, saveFirst } = await newPage();
  await openStore();
  const day = '2026-11-20';
  const answer = { source: 'prompted', promptId: `${day}#1` } as const;
  await saveFirst(aCheckin({ at: `${day}T08:15:00.000Z`, day, ...answer }), 'none', Temporal.Now.instant());
  await saveFirst(aCheckin({ at: '2026-11-22T08:15:00.000Z', day: '2026-11-22' }), 'none', Temporal.Now.instant());
  const { readReport } = await import('../../src/features/report/read-report.ts');
  const lacks = async (first: string, ledger: boolean) => {
    const period = { first, last: '2026-11-26' };
    const { heading } = await readReport({ period, parts: { ...everything, ledger }, weeks: 0, name: '' });
    return heading.lacksLedger;
  };
  expect(await lacks(day, true)).toBe(true);
  expect(await lacks('2026-11-21', true)).toBe(false);
  expect(await lacks(day, false)).toBe(false);
});
