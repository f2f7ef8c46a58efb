import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/domain/analysis/sentences.ts';
import { noSums, type Sums, type Tally } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { branches } from '../../../../src/domain/state.ts';
import { checkinAt, fourADay, instantsOn, only, unitsFrom } from '../../../support/simulated.ts';

const tally = (ventral: number, sympathetic: number, dorsal: number, days = 10): Tally => ({
  count: ventral + sympathetic + dorsal,
  days,
  parts: { ventral, sympathetic, dorsal },
});
const kinds = (sums: Sums) => findingsOf(sums).map(({ kind }) => kind);

const few: Partial<Sums> = {
  prompts: {
    answered: { planned: 9, shown: 9 },
    expired: { planned: 19, shown: 19 },
    closed: { planned: 6, shown: 0 },
  },
};
const settled: Partial<Sums> = { all: tally(30, 6, 4), days: 10 };
const eased: Partial<Sums> = { glimmers: ['a', 'b'], glimmerDays: 2 };
const pair: Partial<Sums> = {
  leads: { ventral: 31, sympathetic: 9, dorsal: 0 },
  sensed: {
    'heart.race': { count: 10, days: 8, with: { sympathetic: { count: 7, days: 3 }, ventral: { count: 3, days: 3 } } },
  },
};
const evening: Partial<Sums> = {
  all: tally(20, 20, 0),
  times: { morning: tally(8, 2, 0), midday: tally(11, 3, 0), evening: tally(1, 15, 0, 5), night: tally(0, 0, 0, 0) },
};
const of = (...parts: Partial<Sums>[]): Sums => Object.assign(noSums(), ...parts);

describe('what is said about a period', () => {
  it('is nothing where nothing stands out', () => {
    expect(findingsOf(noSums())).toEqual([]);
    expect(findingsOf(of({ all: tally(8, 7, 6) }))).toEqual([]);
  });

  it('is how many were answered, where fewer than half of at least ten were', () => {
    expect(findingsOf(of(few))).toEqual([{ kind: 'few-answered', shown: 28, answered: 9 }]);
    const shown = (answered: number, expired: number) =>
      kinds(of({ prompts: { answered: { planned: 9, shown: answered }, expired: { planned: 9, shown: expired } } }));
    expect(shown(5, 5)).toEqual([]);
    expect(shown(4, 6)).toEqual(['few-answered']);
    expect(shown(1, 8)).toEqual([]);
  });

  it('is what was noticed most, where the intervals of the first two are apart', () => {
    const [finding] = findingsOf(of(settled));
    expect(finding).toMatchObject({
      kind: 'most-noticed',
      branch: 'ventral',
      share: { share: 0.75 },
      next: { branch: 'sympathetic', share: { share: 0.15 } },
      count: 40,
      days: 10,
    });
    // 22 and 14 of 40: 40–69 % and 22–50 %
    expect(kinds(of({ all: tally(22, 14, 4) }))).toEqual([]);
    expect(kinds(of({ all: tally(19, 0, 0) }))).toEqual([]);
    expect(kinds(of({ all: tally(30, 6, 4, 4) }))).toEqual([]);
  });

  it('is a time of day whose interval is apart from that of all other times', () => {
    expect(findingsOf(of(evening))).toMatchObject([
      {
        kind: 'time-of-day',
        time: 'evening',
        branch: 'sympathetic',
        share: { share: 15 / 16 },
        count: 16,
        days: 5,
        otherwise: { share: { share: 5 / 24 }, count: 24 },
      },
    ]);
    const onTwoDays = { ...noSums().times, ...evening.times, evening: tally(1, 15, 0, 2) };
    expect(kinds(of(evening, { times: onTwoDays }))).toEqual([]);
  });

  it('is the most certain pair of sensation and state, with the counts of the sentence', () => {
    const [finding] = findingsOf(of(pair, { all: tally(15, 14, 11) }));
    expect(finding).toMatchObject({
      kind: 'sensation-state',
      sensation: 'heart.race',
      branch: 'sympathetic',
      with: { there: 7, count: 9 },
      others: { there: 3, count: 31 },
      count: 40,
    });
  });

  it('is at most three, what was answered first, and what eased always among them', () => {
    expect(findingsOf(of(eased))).toEqual([{ kind: 'eased', count: 2, days: 2, checkins: 0 }]);
    expect(kinds(of(few, settled, pair))).toEqual(['few-answered', 'most-noticed', 'sensation-state']);
    expect(kinds(of(few, settled, pair, eased))).toEqual(['few-answered', 'most-noticed', 'eased']);
    expect(kinds(of(evening, pair, eased))).toEqual(['time-of-day', 'sensation-state', 'eased']);
    expect(kinds(of(few, evening, pair))).toEqual(['few-answered', 'time-of-day', 'sensation-state']);
  });

  it.each([40, 120, 400])('is hardly ever made of chance: %d check-ins in which nothing depends on the time', (n) => {
    const runs = n > 200 ? 40 : 80;
    const said = { 'most-noticed': 0, 'time-of-day': 0 };
    for (let run = 0; run < runs; run++) {
      const unit = unitsFrom(`chance ${n} ${run}`);
      const rows = instantsOn(n / 4, () => fourADay(unit)).map((at) =>
        checkinAt(at, only(branches[Math.floor(unit() * 3)] ?? 'ventral')),
      );
      for (const kind of kinds(sumsOfRows(rows, []))) if (kind in said) said[kind as keyof typeof said]++;
    }
    expect(said['most-noticed'] / runs).toBeLessThanOrEqual(0.1);
    expect(said['time-of-day'] / runs).toBeLessThanOrEqual(0.1);
  });
});
