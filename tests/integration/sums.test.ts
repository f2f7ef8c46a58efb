import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Counting, countings } from '../../src/domain/analysis/counting.ts';
import { sumsOfDay } from '../../src/domain/analysis/day-sums.ts';
import { addSums, noSums, type Sums } from '../../src/domain/analysis/sums.ts';
import type { Backup } from '../../src/domain/backup.ts';
import type { Checkin } from '../../src/domain/checkin.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { nineOClock } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

async function page() {
  const opened = await newPage();
  const sums = await import('../../src/data/sums.ts');
  await opened.openStore();
  const readSums = async (from: string, to: string, span: 'month' | 'year' = 'month', counting: Counting = 'usual') =>
    (await sums.readSpanSums({ first: from, last: to }, span, counting)).reduce(addSums, noSums());
  const keepSums = (from: string, to: string, counting: Counting = 'usual') =>
    sums.keepSums({ first: from, last: to }, undefined, counting);
  return { ...opened, readSums, keepSums };
}
type Page = Awaited<ReturnType<typeof page>>;

const first = '2026-10-20';
const last = '2026-12-10';
const year = ['2026-01-01', '2026-12-31'] as const;

/** Everything read and counted anew, by day, without anything that is stored of it. */
async function recounted({ db }: Page, counting: Counting): Promise<Sums> {
  const within = ({ day }: { day: string }) => first <= day && day <= last;
  const checkins = Map.groupBy((await db.checkins.toArray()).filter(within), ({ day }) => day);
  const prompts = Map.groupBy((await db.prompts.toArray()).filter(within), ({ day }) => day);
  const days = [...new Set([...checkins.keys(), ...prompts.keys()])].sort();
  return days
    .map((day) => sumsOfDay(checkins.get(day) ?? [], prompts.get(day) ?? [], counting))
    .reduce(addSums, noSums());
}

/** Equal but for the last digits of sums of fractions, which depend on the order of adding. */
const rounded = (sums: Sums) =>
  JSON.parse(JSON.stringify(sums, (_, value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)));

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, each]) => [key, sorted(each)]),
      )
    : value;

async function expectTrue(opened: Page): Promise<void> {
  for (const counting of countings) {
    const expected = sorted(rounded(await recounted(opened, counting)));
    expect(sorted(rounded(await opened.readSums(first, last, 'month', counting)))).toEqual(expected);
    expect(sorted(rounded(await opened.readSums(...year, 'year', counting)))).toEqual(expected);
  }
}

const day = fc.integer({ min: 0, max: 50 }).map((days) => Temporal.PlainDate.from(first).add({ days }).toString());
const level = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
const entry = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }).map((number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
    day,
    hour: fc.integer({ min: 0, max: 23 }),
    levels: fc.record({ ventral: level, sympathetic: level, dorsal: level }),
    eased: fc.constantFrom('', 'tea'),
    source: fc.constantFrom('prompted', 'self', 'earlier'),
    sensations: fc.constantFrom<Checkin['sensations']>([], [{ id: 'gut.nausea', strength: 2 }]),
  })
  .map(({ day: its, hour, ...rest }): Checkin => {
    const at = `${its}T${String(hour).padStart(2, '0')}:15:00.000Z`;
    return aCheckin({ at, day: its, ...rest });
  });
const line = fc
  .record({ day, slot: fc.integer({ min: 1, max: 3 }), outcome: fc.constantFrom('open', 'expired', 'paused') })
  .map(({ day: its, slot, outcome }): Prompt => {
    const at = `${its}T09:00:00.000Z`;
    const row = { ...nineOClock, id: `${its}#${slot}`, day: its, plannedAt: at, expiresAt: `${its}T09:30:00.000Z` };
    return { ...row, outcome: outcome as Prompt['outcome'], updatedAt: at };
  });

type Step = (opened: Page, now: Temporal.Instant) => Promise<unknown>;
const empty = { prompts: [], sessions: [], customSensations: [], settings: {} };
const newestOf = async ({ db }: Page, index: number) => {
  const rows = (await db.checkins.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  return rows[index % Math.max(1, rows.length)];
};
const step: fc.Arbitrary<Step> = fc.oneof(
  entry.map(
    (row): Step =>
      (opened, now) =>
        opened.saveFirst(row, 'none', now),
  ),
  fc.record({ index: fc.nat(20), levels: fc.record({ ventral: level, sympathetic: level, dorsal: level }) }).map(
    ({ index, levels }): Step =>
      async (opened) => {
        const row = await newestOf(opened, index);
        if (row) await opened.saveAgain({ ...row, levels }, { levels });
      },
  ),
  fc.nat(20).map(
    (index): Step =>
      async (opened, now) => {
        const row = await newestOf(opened, index);
        if (!row) return;
        await opened.takeBack(row, now);
        if (index % 2 === 0) await opened.putBack(row, now);
      },
  ),
  fc.array(entry, { maxLength: 6 }).map(
    (rows): Step =>
      (opened, now) => {
        const checkins = [...new Map(rows.map((row) => [row.id, row])).values()];
        const later = checkins.map((row) => ({ ...row, updatedAt: now.toString({ smallestUnit: 'millisecond' }) }));
        const backup: Backup = { ...empty, app: 'test', exportedAt: '2026-12-24T00:00:00.000Z', checkins: later };
        return opened.importBackup(backup);
      },
  ),
  line.map(
    (row): Step =>
      async (opened) => {
        const schedule = { seed: 's', plan: { kind: 'none' as const }, since: row.updatedAt, used: [] };
        await opened.recordLedger([row], { ...schedule, accountedFrom: first, lastSeen: row.updatedAt });
      },
  ),
  fc.constantFrom(...countings).map(
    (counting): Step =>
      (opened) =>
        opened.keepSums(first, last, counting),
  ),
  fc.constant<Step>((opened) => opened.keepSums('2026-11-05', '2026-11-20')),
  fc.constant<Step>((opened) => opened.keepSums(...year)),
);

it('stored sums equal a full recount, through adding, changing, deleting, restoring and merging', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      await loseDatabase();
      const opened = await page();
      let now = Temporal.Instant.from('2026-12-24T00:00:00Z');
      for (const counting of countings) await opened.keepSums(...year, counting);
      for (const each of steps) {
        now = now.add({ minutes: 1 });
        await each(opened, now);
        await expectTrue(opened);
      }
      await opened.keepSums(first, last);
      await expectTrue(opened);
    }),
    { numRuns: 15 },
  );
});

it('whole months are one row each to read, and of a check-in only its own day and month are counted anew', async () => {
  const opened = await page();
  await opened.saveFirst(
    aCheckin({ at: '2026-11-10T08:00:00.000Z', day: '2026-11-10' }),
    'none',
    Temporal.Now.instant(),
  );
  await opened.keepSums('2026-10-01', '2026-12-31');
  const names = async () => (await opened.db.table('sums').toCollection().primaryKeys()) as string[];
  expect((await names()).filter((id) => id.length === 7)).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(await names()).toHaveLength(3 + 31 + 30 + 31);
  await opened.saveFirst(
    aCheckin({ at: '2026-11-11T08:00:00.000Z', day: '2026-11-11' }),
    'none',
    Temporal.Now.instant(),
  );
  expect((await opened.readSums('2026-11-01', '2026-11-30')).all.count).toBe(2);
  // Asking for another month is enough: what is there after it is true.
  await opened.keepSums('2026-10-01', '2026-10-31');
  const left = await names();
  expect(left).not.toContain('2026-11');
  expect(left).not.toContain('2026-11-11');
  expect(left).toHaveLength(3 + 31 + 30 + 31 - 2);
  expect((await opened.readSums('2026-11-01', '2026-11-30')).all.count).toBe(2);
});

it('whole years are one row each to read, and of a check-in its own is counted anew', async () => {
  const opened = await page();
  const save = (day: string) =>
    opened.saveFirst(aCheckin({ at: `${day}T08:00:00.000Z`, day }), 'none', Temporal.Now.instant());
  const years = async () =>
    ((await opened.db.table('sums').toCollection().primaryKeys()) as string[]).filter((id) => id.length === 4);
  await save('2024-11-10');
  await save('2025-02-01');
  await opened.keepSums('2024-03-01', '2026-01-31');
  expect(await years(), 'of 2024 and 2026 only a part was asked for').toEqual(['2025']);
  await opened.keepSums('2024-01-01', '2026-01-31');
  expect(await years()).toEqual(['2024', '2025']);
  await save('2024-12-31');
  await opened.keepSums('2025-01-01', '2025-01-31');
  expect(await years()).toEqual(['2025']);
  expect((await opened.readSums('2024-01-01', '2026-01-31', 'year')).all.count).toBe(3);
});

it('after more than a year of changes that nobody looked at everything is counted again', async () => {
  const opened = await page();
  await opened.saveFirst(
    aCheckin({ at: '2026-11-10T08:00:00.000Z', day: '2026-11-10' }),
    'none',
    Temporal.Now.instant(),
  );
  await opened.keepSums(...year);
  const days = Array.from({ length: 367 }, (_, index) => ({
    day: Temporal.PlainDate.from('2024-06-01').add({ days: index }).toString(),
  }));
  await opened.db.table('stale').bulkPut(days);
  expect((await opened.readSums(...year, 'year')).all.count).toBe(1);
  await opened.keepSums('2026-10-01', '2026-10-31');
  expect(await opened.db.table('stale').count()).toBe(0);
  expect(await opened.db.table('sums').get('2026')).toBeUndefined();
  expect((await opened.readSums(...year, 'year')).all.count).toBe(1);
});

it('what is kept is not written again, though a period begins and ends within a month', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const opened = await page();
  await opened.saveFirst(aCheckin({ day: '2026-11-10' }), 'none', Temporal.Now.instant());
  const keep = () => opened.keepSums('2025-11-20', '2026-11-20');
  await keep();
  asked.mockClear();
  await keep();
  expect(asked.mock.calls.map(([, mode]) => mode)).toEqual(['readonly', 'readonly']);
});

it('a tap leaves one small row to what is counted, however much is kept, and the next count takes it away', async () => {
  const opened = await page();
  for (const counting of countings) await opened.keepSums(...year, counting);
  const asked = [vi.spyOn(IDBObjectStore.prototype, 'put'), vi.spyOn(IDBObjectStore.prototype, 'delete')];
  await opened.saveFirst(aCheckin({ day: '2026-11-10' }), 'none', Temporal.Now.instant());
  expect(asked.map((each) => each.mock.calls.length)).toEqual([1, 0]);
  expect(await opened.db.table('stale').toArray()).toEqual([{ day: '2026-11-10' }]);
  await opened.keepSums(...year);
  expect(await opened.db.table('stale').count()).toBe(0);
  const counts = countings.map(async (counting) => (await opened.readSums(...year, 'year', counting)).all.count);
  expect(await Promise.all(counts), 'nobody was asked to make it').toEqual([1, 1, 0, 1]);
});

it('sums are neither mirrored nor exported, and go with everything else', async () => {
  const opened = await page();
  await opened.saveFirst(aCheckin(), 'none', Temporal.Now.instant());
  await opened.keepSums('2026-11-01', '2026-11-30');
  expect((await opened.readMirror()).rows.map(({ table }) => table)).not.toContain('sums');
  await opened.eraseEverything();
  expect(await opened.db.table('sums').count()).toBe(0);
});

it('a row that cannot be read is set aside and breaks no sum (fault 17)', async () => {
  const opened = await page();
  await opened.saveFirst(
    aCheckin({ at: '2026-11-10T08:00:00.000Z', day: '2026-11-10' }),
    'none',
    Temporal.Now.instant(),
  );
  await opened.db.table('checkins').put({ id: 'bad', day: '2026-11-10', levels: 'high', sensations: 7 });
  await opened.db.table('prompts').put({ id: '2026-11-10#1', day: '2026-11-10', outcome: 'lost' });
  await opened.keepSums('2026-11-01', '2026-11-30');
  const sums = await opened.readSums('2026-11-01', '2026-11-30');
  expect([sums.all.count, sums.days, sums.prompts]).toEqual([1, 1, {}]);
  await expect.poll(() => opened.db.table('aside').count()).toBe(1);
  expect(await opened.db.table('aside').toArray()).toMatchObject([{ from: 'checkins/bad' }]);
});
