import { describe, expect, it } from 'vitest';
import { type SensationState, sensationStates } from '../../../../src/domain/analysis/sensation-state.ts';
import { noticedSensations } from '../../../../src/domain/analysis/sensations.ts';
import { noSums, type Sums } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import { dailySensations } from '../../../../src/domain/daily.ts';
import { sensations } from '../../../../src/domain/sensation.ts';
import type { Branch } from '../../../../src/domain/state.ts';
import { checkinAt, fourADay, instantsOn, only, unitsFrom } from '../../../support/simulated.ts';

/** 29 check-ins, 9 of them mobilised; the sensation was there in `together` of these and in `others` of the 20 others. */
const sums = (together: number, others: number, days = 3): Sums => ({
  ...noSums(),
  days: 10,
  all: { count: 27, days: 10, parts: { ventral: 18, sympathetic: 9, dorsal: 0 } },
  unsure: 2,
  leads: { ventral: 18, sympathetic: 9, dorsal: 0 },
  sensed: {
    'heart.race': {
      count: together + others,
      days: 9,
      with: { sympathetic: { count: together, days }, ventral: { count: others, days: 5 } },
    },
  },
});

describe('a sensation with a state', () => {
  it('is there in 7 of 9 mobilised check-ins and in 3 of 20 others', () => {
    const { found, ...rest } = sensationStates(sums(7, 3));
    // With ventral and sympathetic; no check-in is dorsal
    expect(rest).toEqual({ count: 29, days: 10, tested: 2, missing: [] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      sensation: 'heart.race',
      branch: 'sympathetic',
      with: { there: 7, count: 9 },
      others: { there: 3, count: 20 },
      days: 3,
    });
    // 7 / 29 over (10 / 29 × 9 / 29)
    expect(found[0]?.lift).toBeCloseTo((7 * 29) / (10 * 9), 12);
    // SciPy 1.17.1, fisher_exact([[7, 2], [3, 17]], alternative='greater')
    expect(found[0]?.p).toBeCloseTo(0.0021352959883694515, 13);
  });

  it.each([
    ['both together less than five times', sums(4, 4)],
    ['on two days', sums(7, 3, 2)],
    ['at a lift below 1.5', sums(9, 11)],
    ['no more often than chance alone would have it', sums(5, 8)],
  ])('is not said: %s', (_, some) => {
    const { found, tested } = sensationStates(some);
    expect(found).toEqual([]);
    expect(tested).toBe(2);
  });

  it('is not tested where the sensation or the state is rare, and says so', () => {
    expect(sensationStates(sums(6, 1))).toMatchObject({
      tested: 0,
      found: [],
      missing: [{ of: 'sensation', have: 7, need: 8 }],
    });
    expect(sensationStates(noSums())).toMatchObject({
      tested: 0,
      missing: [
        { of: 'sensation', have: 0, need: 8 },
        { of: 'state', have: 0, need: 8 },
      ],
    });
  });
});

/** Three check-ins on each of ten days: the first alone is mobilised and asked for what belongs to the day. */
const mornings = (sensation: string): Sums =>
  sumsOfRows(
    instantsOn(10, () => [540, 780, 1020]).map((at, index) =>
      index % 3 === 0
        ? checkinAt(at, only('sympathetic'), { sensations: [{ id: sensation, strength: 2 }] })
        : checkinAt(at, only('ventral')),
    ),
    [],
  );

describe('what belongs to a day', () => {
  it('comes with no state, as only its first check-in asks for it', () => {
    for (const daily of dailySensations) {
      const sums = mornings(daily);
      expect(sensationStates(sums), daily).toMatchObject({
        tested: 0,
        found: [],
        missing: [{ of: 'sensation', have: 0, need: 8 }],
      });
      expect(noticedSensations(sums).noticed).toMatchObject([{ sensation: daily, count: 10 }]);
    }
  });

  it('is left out and no other sensation is, one of somebody’s own either', () => {
    for (const momentary of ['heart.race', 'custom.00000000-0000-4000-8000-000000000001']) {
      expect(sensationStates(mornings(momentary)).found, momentary).toMatchObject([
        {
          sensation: momentary,
          branch: 'sympathetic',
          with: { there: 10, count: 10 },
          others: { there: 0, count: 20 },
        },
      ]);
    }
  });

  it('changes nothing of the pairs beside it', () => {
    const [alone, beside] = [sums(7, 3), sums(7, 3)];
    beside.sensed['sleep.wake'] = { count: 10, days: 10, with: { sympathetic: { count: 9, days: 9 } } };
    expect(sensationStates(beside)).toEqual(sensationStates(alone));
  });
});

const names = sensations
  .filter((each) => !('daily' in each))
  .map(({ id }) => id)
  .slice(0, 45);

type Rate = (name: number, branch: Branch) => number;

/**
 * n check-ins, four a day, with a branch each; and what is sensed, by a probability for each name and branch. With
 * `alike`, that share of them repeats the state, and of each sensation, what the day began with.
 */
function simulated(seed: string, n: number, rateOf: Rate, alike = 0): Checkin[] {
  const unit = unitsFrom(seed);
  const aBranch = (): Branch => {
    const draw = unit();
    return draw < 0.45 ? 'ventral' : draw < 0.75 ? 'sympathetic' : 'dorsal';
  };
  let ofDay: { branch: Branch; there: boolean[] } = { branch: 'ventral', there: [] };
  return instantsOn(Math.ceil(n / 4), () => fourADay(unit))
    .slice(0, n)
    .map((at, index) => {
      if (index % 4 === 0) {
        const branch = aBranch();
        ofDay = { branch, there: names.map((_, name) => unit() < rateOf(name, branch)) };
      }
      const branch = alike > 0 && unit() < alike ? ofDay.branch : aBranch();
      const there = names.filter((_, name) =>
        alike > 0 && unit() < alike ? ofDay.there[name] : unit() < rateOf(name, branch),
      );
      return checkinAt(at, only(branch), { sensations: there.map((id) => ({ id, strength: 2 })) });
    });
}
const foundIn = (rows: Checkin[]): SensationState[] => sensationStates(sumsOfRows(rows, [])).found;

/** From one in twenty to two in five check-ins. */
const commonly = (index: number) => 0.05 + (0.35 * index) / (names.length - 1);

describe('simulated: 45 sensations and three branches', () => {
  it.each([30, 60, 120])('of pure noise, %d check-ins yield half a pair or less on average', (n) => {
    const runs = 80;
    let pairs = 0;
    for (let run = 0; run < runs; run++) pairs += foundIn(simulated(`noise ${n} ${run}`, n, commonly)).length;
    expect(pairs / runs).toBeLessThanOrEqual(0.5);
  });

  it('yields no more where half of a day is like its beginning', () => {
    const runs = 30;
    let pairs = 0;
    for (let run = 0; run < runs; run++) pairs += foundIn(simulated(`alike ${run}`, 120, commonly, 0.5)).length;
    expect(pairs / runs).toBeLessThanOrEqual(0.5);
  });

  it.each([0.15, 0.2, 0.3])('a pair planted at lift 3 (rate %d) is found among 120 check-ins', (rate) => {
    // With dorsal (a quarter of all) three times as often as in all: what is left for the others keeps the mean.
    const [planted, runs] = [20, 40];
    const rateOf = (index: number, branch: Branch) =>
      index !== planted ? commonly(index) : branch === 'dorsal' ? rate * 3 : (rate * 0.25) / 0.75;
    let hits = 0;
    for (let run = 0; run < runs; run++) {
      const found = foundIn(simulated(`planted ${rate} ${run}`, 120, rateOf));
      if (found.some(({ sensation, branch }) => sensation === names[planted] && branch === 'dorsal')) hits++;
    }
    expect(hits / runs).toBeGreaterThanOrEqual(0.8);
  });
});
