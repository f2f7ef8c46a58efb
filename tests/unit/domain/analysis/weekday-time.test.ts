import { expect, it } from 'vitest';
import { noSums, type Sums } from '../../../../src/domain/analysis/sums.ts';
import { weekdayTime } from '../../../../src/domain/analysis/weekday-time.ts';

const sums = (count: number, cells: Sums['cells']): Sums => ({
  ...noSums(),
  all: { count, days: 30, parts: { ventral: count, sympathetic: 0, dorsal: 0 } },
  cells,
});

it('has one cell for each weekday and time of day from 60 check-ins on', () => {
  const { cells, count, days } = weekdayTime(sums(60, {}));
  if (!cells.enough) throw new Error('Not enough');
  expect([count, days]).toEqual([60, 30]);
  expect(cells.value).toHaveLength(28);
  expect(cells.value[0]).toEqual({
    weekday: 1,
    time: 'morning',
    count: 0,
    states: {},
    enough: false,
    leader: undefined,
  });
  expect(cells.value[27]).toMatchObject({ weekday: 7, time: 'night' });
  expect(weekdayTime(sums(59, {})).cells).toEqual({
    enough: false,
    missing: [{ of: 'check-ins', have: 59, need: 60 }],
  });
});

it.each([
  [{ ventral: 2, dorsal: 1 }, 3, true, 'ventral'],
  [{ freeze: 5, ventral: 4 }, 9, true, 'freeze'],
  // Two share the first place
  [{ ventral: 2, dorsal: 2 }, 4, true, undefined],
  [{ ventral: 1, sympathetic: 1, play: 1 }, 3, true, undefined],
  // Too few to say
  [{ ventral: 2 }, 2, false, undefined],
])('a cell with %j has %d check-ins; enough: %s, leader: %s', (states, count, enough, leader) => {
  const { cells } = weekdayTime(sums(60, { '3.evening': states }));
  const cell = cells.enough && cells.value.find(({ weekday, time }) => weekday === 3 && time === 'evening');
  expect(cell).toEqual({ weekday: 3, time: 'evening', count, states, enough, leader });
});
