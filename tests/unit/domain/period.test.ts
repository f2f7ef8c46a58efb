import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceFrom, choiceText, piecesOf, rangeOf, type Unit, unitOf, units } from '../../../src/domain/period.ts';

const today = Temporal.PlainDate.from('2026-11-25');

describe('a choice in the address', () => {
  it.each([{ days: 7 }, { days: 365 }, 'all', { first: '2026-01-01', last: '2026-03-31' }] as const)(
    '%j is read as it was written',
    (choice) => {
      expect(choiceFrom(choiceText(choice))).toEqual(choice);
    },
  );

  it.each([
    null,
    '',
    '8',
    'ALL',
    '2026-01-01',
    '2026-03-31_2026-01-01',
    '2026-02-30_2026-03-01',
    '2026-01-01_x',
    'a_b_c',
  ])('%j is none', (text) => {
    expect(choiceFrom(text)).toBeUndefined();
  });
});

describe('rangeOf', () => {
  it('counts today among the days', () => {
    expect(rangeOf({ days: 7 }, today, '2020-01-01')).toEqual({ first: '2026-11-19', last: '2026-11-25' });
  });

  it('takes all from the first day on, and never ends before it begins', () => {
    expect(rangeOf('all', today, '2024-02-29')).toEqual({ first: '2024-02-29', last: '2026-11-25' });
    expect(rangeOf('all', today, '2027-01-01')).toEqual({ first: '2026-11-25', last: '2026-11-25' });
  });
});

describe('unitOf', () => {
  it.each([
    [{ first: '2026-08-28', last: '2026-11-25' }, 'day'],
    [{ first: '2025-11-26', last: '2026-11-25' }, 'week'],
    [{ first: '2016-11-26', last: '2026-11-25' }, 'month'],
    [{ first: '2016-11-24', last: '2026-11-25' }, 'year'],
  ])('%j is drawn by %s', (range, unit) => {
    expect(unitOf(range)).toBe(unit);
  });
});

describe('piecesOf', () => {
  it('cuts weeks from Monday on, and what hangs over is cut off', () => {
    expect(piecesOf({ first: '2026-11-19', last: '2026-12-01' }, 'week')).toEqual([
      { first: '2026-11-19', last: '2026-11-22' },
      { first: '2026-11-23', last: '2026-11-29' },
      { first: '2026-11-30', last: '2026-12-01' },
    ]);
  });

  it('cuts years of the calendar', () => {
    expect(piecesOf({ first: '2024-11-30', last: '2026-01-01' }, 'year')).toEqual([
      { first: '2024-11-30', last: '2024-12-31' },
      { first: '2025-01-01', last: '2025-12-31' },
      { first: '2026-01-01', last: '2026-01-01' },
    ]);
  });

  it('cuts months of the calendar', () => {
    expect(piecesOf({ first: '2024-01-31', last: '2024-03-01' }, 'month')).toEqual([
      { first: '2024-01-31', last: '2024-01-31' },
      { first: '2024-02-01', last: '2024-02-29' },
      { first: '2024-03-01', last: '2024-03-01' },
    ]);
  });

  it('leaves no day out and has none twice', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }));
    fc.assert(
      fc.property(day, fc.nat(800), fc.constantFrom<Unit>(...units), (start, more, unit) => {
        const range = { first: start.toString(), last: start.add({ days: more }).toString() };
        const pieces = piecesOf(range, unit);
        expect(pieces[0]?.first).toBe(range.first);
        expect(pieces.at(-1)?.last).toBe(range.last);
        for (const [index, { first, last }] of pieces.entries()) {
          expect(first <= last).toBe(true);
          const next = pieces[index + 1];
          if (next) expect(next.first).toBe(Temporal.PlainDate.from(last).add({ days: 1 }).toString());
        }
      }),
    );
  });
});
