import { beforeEach, expect, it, vi } from 'vitest';
import type { Checkin } from '../../src/domain/checkin.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const atHour = (hour: number, rest: Partial<Checkin> = {}) => {
  const at = Temporal.Instant.from('2026-11-01T00:00:00Z').add({ hours: hour });
  return aCheckin({ at: at.toString({ smallestUnit: 'millisecond' }), day: at.toString().slice(0, 10), ...rest });
};

async function filled(rows: Checkin[]) {
  const page = await newPage();
  await page.openStore();
  await page.db.checkins.bulkPut(rows);
  const { lookBack, checkinChanges } = await import('../../src/data/look-back.ts');
  async function all(size: number, days?: { first: string; last: string }): Promise<string[]> {
    const [next, ids] = [lookBack(days), [] as string[]];
    for (let end = false; !end; ) {
      const piece = await next(size);
      expect(piece.rows.length).toBeLessThanOrEqual(size);
      ids.push(...piece.rows.map(({ id }) => id));
      end = piece.end;
    }
    return ids;
  }
  return { page, all, checkinChanges };
}

it('a log is read back from its newest row, each row once, in pieces of any size', async () => {
  const rows = [5, 3, 3, 3, 3, 8, 1, 0, 0, 9].map((hour) => atHour(hour));
  const { all } = await filled(rows);
  const newestFirst = rows.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
  for (const size of [1, 2, 3, 4, 10, 50]) expect(await all(size)).toEqual(newestFirst.map(({ id }) => id));
});

it('of some days it reads these and a little around them', async () => {
  const rows = Array.from({ length: 40 }, (_, each) => atHour(each * 12));
  const { all } = await filled(rows);
  const read = new Set(await all(7, { first: '2026-11-08', last: '2026-11-10' }));
  const days = new Set(rows.filter(({ id }) => read.has(id)).map(({ day }) => day.slice(-2)));
  expect([...days]).toEqual(['07', '08', '09', '10', '11']);
});

it('an empty log ends at once', async () => {
  const { all } = await filled([]);
  expect(await all(5)).toEqual([]);
});

it('tells of a new entry, a changed one, a deleted one and one that is put back, wherever they stand', async () => {
  const rows = Array.from({ length: 30 }, (_, hour) => atHour(hour));
  const { page, checkinChanges } = await filled(rows);
  const told = vi.fn();
  const stop = checkinChanges(told, (problem) => {
    throw problem;
  });
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const row = rows[17] as Checkin;
  const changed = { ...row, note: 'more', updatedAt: '2026-11-23T08:20:00.000Z' };
  const steps = [
    () => page.saveFirst(atHour(12), 'none', now),
    () => page.saveAgain(changed, { note: 'more' }),
    () => page.takeBack(changed, now),
    () => page.putBack(changed, now),
  ];
  for (const [index, step] of steps.entries()) {
    await step();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(index + 2));
  }
  stop();
});
