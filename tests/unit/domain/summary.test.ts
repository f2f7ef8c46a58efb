import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkin } from '../../../src/domain/checkin.ts';
import { newCheckin } from '../../../src/domain/entry.ts';
import type { Level } from '../../../src/domain/state.ts';
import { noticedInTheMoment, sharesByDay } from '../../../src/domain/summary.ts';
import { aCheckin } from '../../support/logs.ts';

const blank = newCheckin({
  id: '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11',
  now: Temporal.Instant.from('2026-11-23T08:15:00Z'),
  zone: 'UTC',
  openedAt: '2026-11-23T08:15:00.000Z',
});
const entry = (day: string, levels: [Level, Level, Level], more: Partial<Checkin> = {}): Checkin => {
  const [ventral, sympathetic, dorsal] = levels;
  return { ...blank, day, levels: { ventral, sympathetic, dorsal }, ...more };
};

describe('the daily strip', () => {
  it('is the mean part of each branch by local day', () => {
    const rows = [
      // 1, 0, 0 and 0, ½, ½: half ventral, a quarter each of the others
      entry('2026-11-20', [2, 0, 0]),
      entry('2026-11-20', [0, 2, 2]),
      // A strong entry weighs as much as a faint one
      entry('2026-11-21', [3, 0, 0]),
      entry('2026-11-21', [0, 0, 1]),
      entry('2026-11-21', [0, 0, 0]),
      entry('2026-11-22', [0, 0, 0]),
      entry('2026-11-23', [1, 3, 0], { source: 'prompted' }),
      entry('2026-11-24', [3, 3, 3]),
    ];
    const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'];
    expect(sharesByDay(rows, days)).toEqual([
      { day: '2026-11-19', count: 0, unsure: 0, parts: undefined },
      { day: '2026-11-20', count: 2, unsure: 0, parts: { ventral: 0.5, sympathetic: 0.25, dorsal: 0.25 } },
      { day: '2026-11-21', count: 2, unsure: 1, parts: { ventral: 0.5, sympathetic: 0, dorsal: 0.5 } },
      { day: '2026-11-22', count: 0, unsure: 1, parts: undefined },
      { day: '2026-11-23', count: 1, unsure: 0, parts: { ventral: 0.25, sympathetic: 0.75, dorsal: 0 } },
    ]);
  });

  it('leaves out what was remembered later and what was deleted', () => {
    const kept = entry('2026-11-23', [2, 0, 0]);
    const rows = [
      kept,
      entry('2026-11-23', [0, 0, 3], { source: 'earlier' }),
      entry('2026-11-23', [0, 0, 0], { deletedAt: '2026-11-23T09:00:00.000Z' }),
    ];
    expect(noticedInTheMoment(rows)).toEqual([kept]);
    expect(sharesByDay(rows, ['2026-11-23'])).toEqual([
      { day: '2026-11-23', count: 1, unsure: 0, parts: { ventral: 1, sympathetic: 0, dorsal: 0 } },
    ]);
  });

  it('uses the day that was lived in, not the instant', () => {
    const apart = { at: '2026-11-23T10:30:00.000Z' };
    const rows = [entry('2026-11-22', [2, 0, 0], apart), entry('2026-11-24', [0, 2, 0], apart)];
    expect(sharesByDay(rows, ['2026-11-22', '2026-11-23', '2026-11-24']).map(({ count }) => count)).toEqual([1, 0, 1]);
  });

  it('has parts that sum to 1, and counts each entry once', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-23'];
    const someRows = fc.array(
      fc.record({ row: aCheckin, day: fc.constantFrom(...days) }).map(({ row, day }) => ({ ...row, day })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(someRows, (rows) => {
        const shares = sharesByDay(rows, days);
        const counted = shares.reduce((sum, { count, unsure }) => sum + count + unsure, 0);
        expect(counted).toBe(rows.filter((row) => row.source !== 'earlier' && !row.deletedAt).length);
        for (const { parts, count } of shares) {
          expect(parts === undefined).toBe(count === 0);
          if (parts) expect(parts.ventral + parts.sympathetic + parts.dorsal).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
