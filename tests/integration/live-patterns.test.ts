import { beforeEach, expect, it, vi } from 'vitest';
import type { Found, Wanted } from '../../src/features/insights/period/live-patterns.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

/** For machines that do other work at the same time. */
const patient = { timeout: 20_000 };
const wanted: Wanted = { choice: 'all', counting: 'usual', day: '2026-11-23' };
const at = (day: string) => aCheckin({ at: `${day}T08:00:00.000Z`, day });

async function page(...days: string[]) {
  const opened = await newPage();
  const { beginPatterns, patternsBegun } = await import('../../src/features/insights/period/live-patterns.ts');
  const save = (day: string) => opened.saveFirst(at(day), 'none', Temporal.Now.instant());
  await opened.openStore();
  for (const day of days) await save(day);
  const heard: Found[] = [];
  const failed = vi.fn();
  const listen = (source = patternsBegun(wanted)) => source((found) => heard.push(found), failed);
  const counts = () => heard.flatMap((found) => ('patterns' in found ? [found.patterns.sums.all.count] : []));
  return { ...opened, beginPatterns, patternsBegun, save, heard, failed, listen, counts };
}

it('what was begun before anybody listens is told to the one who does, and goes on being told', async () => {
  const { beginPatterns, save, listen, counts, db } = await page('2024-02-01', '2026-11-20');
  beginPatterns(wanted);
  await expect.poll(() => db.table('sums').get('2025'), patient).toBeDefined();
  const stop = listen();
  await expect.poll(() => counts().at(-1), patient).toBe(2);
  await save('2026-11-23');
  await expect.poll(() => counts().at(-1), patient).toBe(3);
  stop();
});

it('all there is begins earlier as soon as earlier days are there, which are kept like any others', async () => {
  const { save, listen, counts, heard, failed, db } = await page('2026-11-20');
  const stop = listen();
  const first = () => heard.flatMap((found) => ('patterns' in found ? [found.patterns.range.first] : [])).at(-1);
  await expect.poll(() => [counts().at(-1), first()], patient).toEqual([1, '2026-11-20']);
  await save('2024-02-01');
  await expect.poll(() => [counts().at(-1), first()], patient).toEqual([2, '2024-02-01']);
  expect(await db.table('sums').get('2025')).toBeDefined();
  await save('2026-11-21');
  await expect.poll(() => [counts().at(-1), first()], patient).toEqual([3, '2024-02-01']);
  stop();
  expect(failed).not.toHaveBeenCalled();
});

it('another period than the one that was begun is asked for anew, and the one that was begun is asked no more', async () => {
  const { beginPatterns, patternsBegun, heard, failed, save } = await page('2026-11-20');
  beginPatterns({ ...wanted, choice: { days: 7 } });
  const stop = patternsBegun({ ...wanted, choice: { days: 30 } })((found) => heard.push(found), failed);
  await expect.poll(() => heard.length, patient).toBe(1);
  expect(heard).toMatchObject([{ patterns: { range: { first: '2026-10-25', last: '2026-11-23' } } }]);
  await save('2026-11-22');
  await expect.poll(() => heard.length, patient).toBe(2);
  stop();
});

it('a period whose sums are all kept costs one question for them, and nothing is written or counted', async () => {
  const before = await page('2024-02-01', '2026-11-20');
  const stopBefore = before.listen();
  await expect.poll(before.counts, patient).toEqual([2]);
  stopBefore();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { listen, counts } = await page();
  asked.mockClear();
  const stop = listen();
  await expect.poll(counts, patient).toEqual([2]);
  stop();
  const modes = asked.mock.calls.map(([stores, mode]) => `${mode} ${[stores].flat().join()}`);
  expect(modes.filter((mode) => !mode.startsWith('readonly'))).toEqual([]);
  expect(modes.filter((mode) => mode.includes('sums'))).toEqual(['readonly sums,stale']);
  // The first check-in and the first prompt say where the period begins, and together with the sums that it still does.
  expect(modes.filter((mode) => /checkins|prompts/.test(mode))).toHaveLength(4);
});

it('a failure before anybody listens is told to the one who does, though all is well by then', async () => {
  const { beginPatterns, listen, failed, db } = await page();
  db.close();
  beginPatterns(wanted);
  await new Promise<void>((resolve) => setTimeout(resolve));
  await db.open();
  const stop = listen();
  await expect.poll(() => failed.mock.calls.length, patient).toBe(1);
  stop();
});
