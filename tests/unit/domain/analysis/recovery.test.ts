import { expect, it } from 'vitest';
import { timeUntilSettled } from '../../../../src/domain/analysis/recovery.ts';
import { noSums, type Recovery } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import type { Branch } from '../../../../src/domain/state.ts';
import { checkinAt, fourADay, instantsOn, only, unitsFrom } from '../../../support/simulated.ts';

const eight: Recovery[] = [
  [0, 120],
  [0, 500],
  [10, 130],
  [20, 140],
  [30, 150],
  [40, 160],
  [200, 400],
  [300, 310],
];

it('is between two medians from eight times seen to end on', () => {
  const figure = timeUntilSettled({ ...noSums(), recoveries: eight, unended: 3, recoveryDays: 7 });
  // Least: 0, 0, 10, 20 | 30, 40, 200, 300. Most: 120, 130, 140, 150 | 160, 310, 400, 500.
  expect(figure).toEqual({
    closed: 8,
    unended: 3,
    episodes: 11,
    days: 7,
    between: { enough: true, value: { least: 25, most: 155 } },
  });
});

it('says how many are lacking, however many were not seen to end', () => {
  const figure = timeUntilSettled({ ...noSums(), recoveries: eight.slice(1), unended: 90 });
  expect(figure.between).toEqual({ enough: false, missing: [{ of: 'episodes', have: 7, need: 8 }] });
  expect(figure).toMatchObject({ closed: 7, unended: 90, episodes: 97 });
});

/** Spells of being settled (five hours on average) and of not, of exponential lengths, until a minute. */
function spells(unit: () => number, medianMinutes: number, until: number): { until: number; branch: Branch }[] {
  const found: { until: number; branch: Branch }[] = [];
  for (let end = 0, index = 0; end < until; index++) {
    const isSettled = index % 2 === 0;
    const mean = isSettled ? 300 : medianMinutes / Math.LN2;
    end += -mean * Math.log(1 - unit());
    found.push({ until: end, branch: isSettled ? 'ventral' : unit() < 0.6 ? 'sympathetic' : 'dorsal' });
  }
  return found;
}

/** What check-ins at these minutes of the day say about spells of a known median. */
function seen(seed: string, truth: number, days: number, times: (unit: () => number) => number[]) {
  const unit = unitsFrom(seed);
  const planted = spells(unit, truth, days * 1440);
  const instants = instantsOn(days, () => times(unit));
  const start = Temporal.Instant.from('2026-03-02T00:00:00Z');
  let index = 0;
  const rows = instants.map((at) => {
    const minute = at.since(start).total('minutes');
    while ((planted[index]?.until ?? Number.POSITIVE_INFINITY) < minute) index++;
    return checkinAt(at, only(planted[index]?.branch ?? 'ventral'));
  });
  return timeUntilSettled(sumsOfRows(rows, []));
}

const everyHour = () => Array.from({ length: 13 }, (_, hour) => 540 + hour * 60);

const halfAYear = ['four times a day for half a year', 180, fourADay] as const;
const twoMonths = ['every hour for two months', 60, everyHour] as const;

it.each([
  [45, ...halfAYear],
  [108, ...halfAYear],
  [240, ...halfAYear],
  [108, ...twoMonths],
  [150, ...twoMonths],
])('covers a true median of %d minutes, asked %s', (truth, _, days, times) => {
  for (let run = 0; run < 6; run++) {
    const { between } = seen(`recovery ${truth} ${run}`, truth, days, times);
    if (!between.enough) throw new Error('Not enough');
    expect(between.value.least).toBeLessThanOrEqual(truth);
    expect(between.value.most).toBeGreaterThanOrEqual(truth);
  }
});

it('is too short where most times outlast the hours in which is asked, and says how many were not seen to end', () => {
  const { between, closed, unended } = seen('recovery too long', 360, 60, everyHour);
  expect(between.enough && between.value.most).toBeLessThan(360);
  expect(unended).toBeGreaterThan(closed);
});
