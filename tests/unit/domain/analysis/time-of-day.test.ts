import { expect, it } from 'vitest';
import { dayTimeOf } from '../../../../src/domain/analysis/day-sums.ts';
import { noSums, type Tally } from '../../../../src/domain/analysis/sums.ts';
import { timeOfDay } from '../../../../src/domain/analysis/time-of-day.ts';

it.each([
  ['00:00', 'night'],
  ['04:59', 'night'],
  ['05:00', 'morning'],
  ['10:59', 'morning'],
  ['11:00', 'midday'],
  ['16:59', 'midday'],
  ['17:00', 'evening'],
  ['21:59', 'evening'],
  ['22:00', 'night'],
  ['23:59', 'night'],
])('%s is in the %s', (clock, time) => {
  expect(dayTimeOf(Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))).toBe(time);
});

it('shows a share for each time with eight check-ins, and what the others lack', () => {
  const tally = (count: number): Tally => ({
    count,
    days: Math.min(count, 3),
    parts: { ventral: count / 2, sympathetic: count / 2, dorsal: 0 },
  });
  const times = { morning: tally(8), midday: tally(7), evening: tally(0), night: tally(30) };
  const figure = timeOfDay({ ...noSums(), times });
  expect(figure.map(({ time, count, days }) => [time, count, days])).toEqual([
    ['morning', 8, 3],
    ['midday', 7, 3],
    ['evening', 0, 0],
    ['night', 30, 3],
  ]);
  expect(figure.map(({ shares }) => (shares.enough ? shares.value.ventral.share : shares.missing))).toEqual([
    0.5,
    [{ of: 'check-ins', have: 7, need: 8 }],
    [{ of: 'check-ins', have: 0, need: 8 }],
    0.5,
  ]);
});
