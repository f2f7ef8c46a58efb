import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksDaily, dailyAtFirst, dailySensations } from '../../../src/domain/daily.ts';
import { sensations } from '../../../src/domain/sensation.ts';
import { aCheckin } from '../../support/rows.ts';

it('what belongs to a day is all that the document says, the night first', () => {
  const documented = sensations.filter((each) => 'daily' in each).map(({ id }) => id);
  expect(dailySensations.toSorted()).toEqual(documented.toSorted());
  expect(dailySensations.slice(0, 5).every((id) => id.startsWith('sleep.'))).toBe(true);
  expect(dailyAtFirst.filter((id) => !dailySensations.includes(id))).toEqual([]);
});

describe('a day is asked about', () => {
  const aTime = fc
    .integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 10, 24) })
    .map((milliseconds) =>
      Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' }),
    );
  const aSource = fc.constantFrom('prompted' as const, 'self' as const, 'earlier' as const);
  const entries = fc.uniqueArray(fc.record({ at: aTime, source: aSource }), {
    selector: ({ at }) => at,
    maxLength: 20,
  });

  it('once, by the first entry that was made on it, in whatever order they come', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const latest = some.map((each) => aCheckin(each));
        const asking = latest.filter((entry) => asksDaily(entry, latest.toReversed()));
        const made = latest.filter(({ source }) => source !== 'earlier');
        expect(asking.map(({ day }) => day).toSorted()).toEqual([...new Set(made.map(({ day }) => day))].toSorted());
        for (const { day, savedAt } of asking) {
          expect(made.filter((each) => each.day === day && each.savedAt < savedAt)).toEqual([]);
        }
      }),
    );
  });

  it('by none from before what is looked at', () => {
    expect(asksDaily(aCheckin(), [aCheckin()])).toBe(false);
  });
});
