import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { countings } from '../../src/domain/analysis/counting.ts';
import { patternsOf } from '../../src/domain/analysis/patterns.ts';
import type { Backup } from '../../src/domain/backup.ts';
import { localMoment } from '../../src/domain/day.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aBackup, aCheckin, aPrompt, aSession } from '../support/logs.ts';

beforeEach(loseDatabase);

const start = Temporal.PlainDate.from('2026-01-01');
const hours = fc.integer({ min: 0, max: 900 * 24 });
const dayText = (days: number) => start.add({ days }).toString();

/** Rows that lie close enough together for pairs, times until settled and full days. */
const closeLog: fc.Arbitrary<Backup> = fc
  .record({
    backup: aBackup,
    from: fc.integer({ min: 0, max: 860 }),
    checkins: fc.array(fc.tuple(aCheckin, fc.integer({ min: 0, max: 40 * 24 })), { maxLength: 60 }),
    prompts: fc.array(fc.tuple(aPrompt, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }))),
    sessions: fc.array(fc.tuple(aSession, hours), { maxLength: 4 }),
  })
  .map(({ backup, from, checkins, prompts, sessions }) => {
    const atHour = (hour: number) => start.toZonedDateTime('UTC').add({ hours: hour }).toInstant();
    const unique = <Row extends { id: string }>(rows: Row[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
    return {
      ...backup,
      checkins: unique(checkins.map(([row, hour]) => ({ ...row, ...localMoment(atHour(from * 24 + hour), row.zone) }))),
      prompts: unique(
        prompts.map(([row, days, slot]) => ({
          ...row,
          day: dayText(from + days),
          id: `${dayText(from + days)}#${slot}`,
        })),
      ),
      sessions: unique(
        sessions.map(([row, hour]) => ({
          ...row,
          startedAt: localMoment(atHour(hour), 'UTC').at,
          day: localMoment(atHour(hour), 'UTC').day,
        })),
      ),
    };
  });

/** Days, weeks and months: a period of each kind, and what hangs over the log's ends. */
const aRange = fc
  .tuple(fc.integer({ min: -20, max: 880 }), fc.constantFrom(0, 6, 29, 89, 200, 400, 800))
  .map(([from, length]) => ({ first: dayText(from), last: dayText(from + length) }));

/** Equal but for the last digits of sums of fractions, which depend on the order of adding. */
const rounded = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.round(each * 1e6) / 1e6 : each)));

it('rows in memory give the very figures that the database gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      closeLog,
      aRange,
      fc.boolean(),
      fc.constantFrom(...countings),
      async (backup, range, kept, counting) => {
        const page = await newPage();
        await page.eraseEverything();
        const { readPatterns } = await import('../../src/data/patterns.ts');
        const { keepSums } = await import('../../src/data/sums.ts');
        await page.importBackup(backup);
        if (kept) await keepSums(range, undefined, counting);
        const stored = await readPatterns(range, counting);
        const read = patternsOf(backup, range, stored.wording, counting);
        expect(rounded(read)).toEqual(rounded(stored));
        expect([...read.own].sort()).toEqual([...stored.own].sort());
      },
    ),
    { numRuns: 25 },
  );
});
