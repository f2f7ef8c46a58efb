import { describe, expect, it } from 'vitest';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import { dayKeys, historyDays } from '../../../../src/features/history/days.ts';
import { aCheckin, aTreatment } from '../../../support/rows.ts';

const newest = '2026-11-24T12:00:00.000Z';
const checkin = (day: string, clock: string) =>
  aCheckin({ at: `2026-11-${day}T${clock}:00.000Z`, day: `2026-11-${day}` });
const session = (day: string, clock: string) =>
  aTreatment({ startedAt: `2026-11-${day}T${clock}:00.000Z`, day: `2026-11-${day}`, label: `${day} ${clock}` });

const at = (checkins: Checkin[]) => checkins.map((each, index) => ({ checkin: each, index, gone: false }));

/** The days with the clock of each line, sessions in brackets. */
const seen = (...given: Parameters<typeof historyDays>) =>
  historyDays(...given).map(([day, lines]) => [
    day.slice(-2),
    ...lines.map(({ entry, session }) => (session ? `[${session.label.slice(3)}]` : entry.checkin.at.slice(11, 16))),
  ]);

describe('the days of the history', () => {
  const checkins = [checkin('24', '09:00'), checkin('23', '18:00'), checkin('23', '08:00')];
  const sessions = [session('23', '10:00'), session('22', '10:00'), session('24', '12:00'), session('24', '15:00')];

  it('have sessions at their time, on days of their own where nothing was noticed, and none that is to come', () => {
    expect(seen(at(checkins), sessions, { oldest: '', newest })).toEqual([
      ['24', '[12:00]', '09:00'],
      ['23', '18:00', '[10:00]', '08:00'],
      ['22', '[10:00]'],
    ]);
  });

  it('leave out sessions from before and after what is on the page', () => {
    expect(seen(at(checkins), sessions, { oldest: checkins.at(-1)?.at ?? '', newest }).at(-1)).toEqual([
      '23',
      '18:00',
      '[10:00]',
      '08:00',
    ]);
    const stretch = { oldest: '', newest: checkins[0]?.at ?? '' };
    expect(seen(at(checkins), sessions, stretch)[0]).toEqual(['24', '09:00']);
  });

  it('keep the order of what was noticed at one instant', () => {
    const same = Array.from({ length: 12 }, () => checkin('23', '08:00'));
    const [[, lines = []] = []] = historyDays(at(same), [], { oldest: '', newest });
    expect(lines.map(({ entry }) => entry?.index)).toEqual(same.map((_, index) => index));
  });

  it('may be of sessions alone, or empty', () => {
    expect(seen([], sessions, { oldest: '', newest }).map(([day]) => day)).toEqual(['24', '23', '22']);
    expect(seen([], [], { oldest: '', newest })).toEqual([]);
  });
});

describe('the keys of days', () => {
  const day = (name: string, ...indexes: number[]) =>
    [name, indexes.map((index) => ({ entry: { checkin: aCheckin(), index, gone: false } }))] satisfies [
      string,
      object[],
    ];

  it.each([
    { what: 'are the days where each stands once', parts: [day('24', 0, 1), day('23', 2)], kept: [1] },
    { what: 'are the same whether others of the day are there', parts: [day('23', 2)], kept: [2] },
  ])('$what', ({ parts, kept }) => {
    expect(dayKeys(parts, kept)).toEqual(parts.map(([name]) => name));
  });

  it.each([
    { where: 'before', kept: [3], keys: ['24', '24+1'] },
    { where: 'after', kept: [9], keys: ['24+0', '24'] },
    { where: 'in neither', kept: [], keys: ['24', '24+1'] },
    { where: 'in both', kept: [9, 3], keys: ['24+entry 3', '24'] },
  ])('leave the day to the part with a kept entry: $where', ({ kept, keys }) => {
    expect(dayKeys([day('24', 3), day('24', 8, 9)], kept)).toEqual(keys);
  });
});
