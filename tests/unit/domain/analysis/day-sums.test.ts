import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumsOfDay } from '../../../../src/domain/analysis/day-sums.ts';
import { addSums, noSums, type Sums } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { transitions } from '../../../../src/domain/analysis/transitions.ts';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import { localMoment } from '../../../../src/domain/day.ts';
import type { Prompt } from '../../../../src/domain/prompt.ts';
import { stateOf } from '../../../../src/domain/state.ts';
import { aPrompt, someLevels } from '../../../support/logs.ts';
import { aZone } from '../../../support/plans.ts';
import { checkinAt, only } from '../../../support/simulated.ts';

/** Any rows of a week, close enough to each other that pairs, ties, changes of zone and of clocks come about. */
const aRow: fc.Arbitrary<Checkin> = fc
  .record({
    id: fc.uuid(),
    minute: fc.integer({ min: 0, max: 7 * 24 * 12 }).map((fives) => fives * 5),
    zone: fc.oneof({ weight: 3, arbitrary: fc.constant('Europe/Berlin') }, aZone),
    levels: someLevels,
    sensations: fc.constantFrom<Checkin['sensations']>([], [{ id: 'gut.nausea', strength: 2 }]),
    eased: fc.constantFrom('', 'tea'),
    source: fc.constantFrom('prompted', 'prompted', 'self', 'earlier'),
    isDeleted: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  })
  .map(({ minute, isDeleted, levels, ...rest }) => {
    const at = Temporal.Instant.from('2026-10-22T00:00:00Z').add({ minutes: minute });
    return checkinAt(at, levels, { ...rest, ...(isDeleted ? { deletedAt: '2026-12-01T00:00:00.000Z' } : {}) });
  });
const someRows = fc.uniqueArray(aRow, { selector: ({ id }) => id, maxLength: 60 });
const somePrompts = fc.array(aPrompt, { maxLength: 8 });

/** Sums of fractions depend in their last digits on the order of adding, nothing else does. */
const rounded = (sums: Sums): unknown =>
  JSON.parse(JSON.stringify(sums, (_, value) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value)));

const daysOf = (rows: readonly Checkin[], prompts: readonly Prompt[]): Sums[] => {
  const days = [...new Set([...rows, ...prompts].map(({ day }) => day))].sort();
  return days.map((day) =>
    sumsOfDay(
      rows.filter((row) => row.day === day),
      prompts.filter((prompt) => prompt.day === day),
    ),
  );
};
const total = (parts: readonly Sums[]) => parts.map((each) => structuredClone(each)).reduce(addSums, noSums());

describe('sums', () => {
  it('are the same in whatever groups the days are added', () => {
    fc.assert(
      fc.property(someRows, somePrompts, fc.nat(10), fc.nat(10), (rows, prompts, a, b) => {
        const days = daysOf(rows, prompts);
        const [one, other] = [Math.min(a, b), Math.max(a, b)];
        const [first, second, third] = [days.slice(0, one), days.slice(one, other), days.slice(other)];
        const whole = rounded(total(days));
        expect(rounded(addSums(addSums(total(first), total(second)), total(third)))).toEqual(whole);
        expect(rounded(addSums(total(first), addSums(total(second), total(third))))).toEqual(whole);
        expect(rounded(sumsOfRows(rows, prompts))).toEqual(whole);
      }),
    );
  });

  it('do not depend on the order of rows, not even of those at the same instant', () => {
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(sumsOfRows(other, [])).toEqual(sumsOfRows(rows, []));
      }),
    );
  });

  it('leave what is added as it was, and keep nothing of it', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const day = sumsOfRows(rows, []);
        const before = structuredClone(day);
        addSums(addSums(noSums(), day), day);
        expect(day).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('agree with each other', () => {
    const sum = (counts: Partial<Record<string, number>>) =>
      Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);
    fc.assert(
      fc.property(someRows, (rows) => {
        const sums = sumsOfRows(rows, []);
        const { all, unsure, times } = sums;
        const counted = rows.filter(({ source, deletedAt }) => source !== 'earlier' && deletedAt === undefined);
        expect(all.count + unsure).toBe(counted.length);
        expect(sums.prompted + sums.self).toBe(counted.length);
        expect(sum(sums.states)).toBe(counted.length);
        expect(sum(all.parts)).toBeCloseTo(all.count, 9);
        expect(sum(Object.fromEntries(Object.entries(times).map(([time, { count }]) => [time, count])))).toBe(
          all.count,
        );
        expect(Object.values(sums.cells).reduce((cells, cell) => cells + sum(cell), 0)).toBe(all.count);
        expect(sum(sums.gaps)).toBe(sum(sums.pairs));
        expect(sums.days).toBe(new Set(counted.map(({ day }) => day)).size);
        expect(all.days).toBe(new Set(counted.filter(isNamed).map(({ day }) => day)).size);
        for (const [least, most] of sums.recoveries) expect(0 <= least && least <= most).toBe(true);
      }),
    );
  });

  it('can be added for ten years at ten a day', () => {
    const many = { ...noSums(), glimmers: Array.from({ length: 100_000 }, (_, index) => `${index}`) };
    many.recoveries = Array.from({ length: 100_000 }, () => [0, 60]);
    const sums = addSums(addSums(noSums(), many), many);
    expect([sums.glimmers.length, sums.recoveries.length]).toEqual([200_000, 200_000]);
  });

  it('are of one day: rows of two are refused', () => {
    const [one, other] = [rowAt('2026-10-24T23:00:00Z', 'ventral'), rowAt('2026-10-25T01:00:00Z', 'dorsal')];
    expect(() => sumsOfDay([one, other], [])).toThrow('2026-10-24, 2026-10-25');
  });
});

const isNamed = ({ levels }: Checkin) => stateOf(levels) !== 'unsure';
const rowAt = (at: string, branch: 'ventral' | 'sympathetic' | 'dorsal', more: Partial<Checkin> = {}) =>
  checkinAt(Temporal.Instant.from(at), only(branch), more);
const pairsOf = (...rows: Checkin[]) => sumsOfRows(rows, []).pairs;

describe('pairs', () => {
  it('join neither days nor zones nor "not sure" nor gaps over six hours, and everything else', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const counted = rows
          .filter(({ source, deletedAt }) => source !== 'earlier' && deletedAt === undefined)
          .toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
        // By hand: each row with the next one of its own day.
        const expected = counted.filter((row) => {
          const next = counted.slice(counted.indexOf(row) + 1).find(({ day }) => day === row.day);
          if (!next || next.zone !== row.zone || !isNamed(row) || !isNamed(next)) return false;
          return Date.parse(next.at) - Date.parse(row.at) <= 6 * 3_600_000;
        });
        const { pairs, medianGap, days } = transitions(sumsOfRows(rows, []));
        expect(pairs).toBe(expected.length);
        expect(medianGap ?? 0).toBeLessThanOrEqual(360);
        expect(days).toBe(new Set(expected.map(({ day }) => day)).size);
      }),
    );
  });

  it('may be six hours apart and not a second more', () => {
    const first = rowAt('2026-11-23T08:00:00Z', 'ventral');
    expect(pairsOf(first, rowAt('2026-11-23T14:00:00Z', 'dorsal'))).toEqual({ 'ventral>dorsal': 1 });
    expect(pairsOf(first, rowAt('2026-11-23T14:00:01Z', 'dorsal'))).toEqual({});
  });

  it('end at midnight, be it ever so close', () => {
    expect(pairsOf(rowAt('2026-11-23T23:59:00Z', 'ventral'), rowAt('2026-11-24T00:01:00Z', 'dorsal'))).toEqual({});
  });

  it('end at a change of zone, not at a change of clocks', () => {
    const row = (at: string, branch: 'ventral' | 'dorsal', zone: string) => rowAt(at, branch, { zone });
    // 13:00 in Berlin and 14:00 in London are two hours apart on one date
    const [berlin, london] = ['Europe/Berlin', 'Europe/London'];
    expect(
      pairsOf(row('2026-11-23T12:00:00Z', 'ventral', berlin), row('2026-11-23T14:00:00Z', 'dorsal', london)),
    ).toEqual({});
    // 02:30 in summer time and 02:30 in winter time are one hour apart, in their order of time
    const autumn = sumsOfRows(
      [row('2026-10-25T01:30:00Z', 'dorsal', berlin), row('2026-10-25T00:30:00Z', 'ventral', berlin)],
      [],
    );
    expect(autumn.pairs).toEqual({ 'ventral>dorsal': 1 });
    expect(autumn.gaps).toEqual({ 60: 1 });
    expect(autumn.times.night.count).toBe(2);
  });

  it('stand in the order of saving where two entries bear the same instant', () => {
    const at = '2026-11-23T08:00:00.000Z';
    const first = rowAt(at, 'ventral', { id: 'f0000000-0000-4000-8000-000000000000' });
    const second = rowAt(at, 'dorsal', { savedAt: '2026-11-23T08:00:05.000Z' });
    expect(pairsOf(first, second)).toEqual({ 'ventral>dorsal': 1 });
    expect(pairsOf(second, first)).toEqual({ 'ventral>dorsal': 1 });
  });
});

describe('times until settled again', () => {
  const at = (clock: string, branch: 'ventral' | 'sympathetic' | 'dorsal', more: Partial<Checkin> = {}) =>
    rowAt(`2026-11-23T${clock}:00Z`, branch, more);
  const of = (...rows: Checkin[]) => {
    const { recoveries, unended } = sumsOfRows(rows, []);
    return { recoveries, unended };
  };

  it('lie between what was seen and what may have been', () => {
    // Mobilised from 10 to 12 at least, from 8 to 14 at most
    const rows = [at('08:00', 'ventral'), at('10:00', 'sympathetic'), at('12:00', 'dorsal'), at('14:00', 'ventral')];
    expect(of(...rows)).toEqual({ recoveries: [[120, 360]], unended: 0 });
  });

  it('begin only after something settled, and count as open at the end of the day', () => {
    expect(of(at('10:00', 'dorsal'), at('12:00', 'ventral'))).toEqual({ recoveries: [], unended: 0 });
    expect(of(at('10:00', 'ventral'), at('12:00', 'dorsal'))).toEqual({ recoveries: [], unended: 1 });
  });

  it('are left open by more than six hours, and begin anew only after something settled', () => {
    const rows = [at('01:00', 'ventral'), at('02:00', 'dorsal'), at('08:01', 'dorsal'), at('09:00', 'ventral')];
    expect(of(...rows)).toEqual({ recoveries: [], unended: 1 });
    expect(of(at('01:00', 'ventral'), at('07:01', 'dorsal'), at('08:00', 'ventral'))).toEqual({
      recoveries: [],
      unended: 0,
    });
  });

  it('are left open by a journey', () => {
    const rows = [at('08:00', 'ventral'), at('10:00', 'dorsal'), at('11:00', 'ventral', { zone: 'Europe/Berlin' })];
    expect(of(...rows)).toEqual({ recoveries: [], unended: 1 });
  });

  it('pass over "not sure", which says neither', () => {
    const unsure = { levels: { ventral: 0, sympathetic: 0, dorsal: 0 } as const };
    const rows = [at('08:00', 'ventral'), at('09:00', 'ventral', unsure), at('10:00', 'ventral')];
    expect(of(...rows)).toEqual({ recoveries: [], unended: 0 });
    const open = [at('08:00', 'ventral'), at('09:00', 'dorsal'), at('10:00', 'ventral', unsure)];
    expect(of(...open, at('11:00', 'ventral'))).toEqual({ recoveries: [[0, 180]], unended: 0 });
  });

  it('end with any ventral, alone or in a blend', () => {
    const blend = { levels: { ventral: 1, sympathetic: 3, dorsal: 0 } as const };
    expect(of(at('08:00', 'ventral'), at('09:00', 'dorsal'), at('10:00', 'ventral', blend)).recoveries).toEqual([
      [0, 120],
    ]);
  });
});

it('an instant is counted on the clock of its own zone', () => {
  const moment = localMoment(Temporal.Instant.from('2026-11-23T21:30:00Z'), 'Asia/Kathmandu');
  const sums = sumsOfRows([rowAt(moment.at, 'dorsal', { zone: 'Asia/Kathmandu' })], []);
  // 03:15 on Tuesday there
  expect(sums.cells).toEqual({ '2.night': { dorsal: 1 } });
});
