import { describe, expect, it } from 'vitest';
import { stateShare } from '../../../../src/domain/analysis/state-share.ts';
import type { Sums } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { timeOfDay } from '../../../../src/domain/analysis/time-of-day.ts';
import { transitions } from '../../../../src/domain/analysis/transitions.ts';
import { weekdayTime } from '../../../../src/domain/analysis/weekday-time.ts';
import type { Checkin } from '../../../../src/domain/checkin.ts';
import type { Level } from '../../../../src/domain/state.ts';
import { checkinAt } from '../../../support/simulated.ts';

const [berlin, newYork] = ['Europe/Berlin', 'America/New_York'];
const nausea: Checkin['sensations'] = [{ id: 'gut.nausea', strength: 1 }];

function row(local: string, [ventral, sympathetic, dorsal]: [Level, Level, Level], more: Partial<Checkin> = {}) {
  return checkinAt(Temporal.Instant.from(local), { ventral, sympathetic, dorsal }, { zone: berlin, ...more });
}

/** Three days: one with a long gap, the one on which summer time ends, one with a journey. */
const log: Checkin[] = [
  // Saturday
  row('2026-10-24T08:00+02:00', [2, 0, 0]), // ventral, morning
  row('2026-10-24T09:00+02:00', [0, 0, 0], { deletedAt: '2026-10-24T10:00:00.000Z' }), // deleted
  row('2026-10-24T11:00+02:00', [0, 2, 0], { sensations: nausea }), // sympathetic, midday, 180 min after ventral
  row('2026-10-24T12:00+02:00', [0, 0, 3], { source: 'earlier', sensations: nausea, eased: 'later' }), // added later
  row('2026-10-24T14:30+02:00', [0, 2, 2], { sensations: nausea }), // freeze, midday, 210 min after sympathetic
  row('2026-10-24T17:00+02:00', [2, 2, 0], { eased: 'tea', source: 'self' }), // play, evening, 150 min after freeze
  row('2026-10-24T23:30+02:00', [0, 0, 2]), // dorsal, night, 390 min later: joined to nothing
  // Sunday; the hour from 2 to 3 comes twice
  row('2026-10-25T01:30+02:00', [1, 0, 0]), // ventral, night, two hours after the last one but on another day
  row('2026-10-25T02:30+02:00', [0, 2, 0]), // sympathetic, night, 60 min later
  row('2026-10-25T02:30+01:00', [0, 0, 2]), // dorsal, night, 60 min later
  row('2026-10-25T09:00+01:00', [2, 0, 0]), // ventral, morning, 390 min later: joined to nothing
  row('2026-10-25T13:00+01:00', [0, 0, 0], { sensations: nausea }), // not sure: in no pair
  row('2026-10-25T14:00+01:00', [0, 2, 0]), // sympathetic, midday
  row('2026-10-25T16:00+01:00', [2, 0, 0]), // ventral, midday, 120 min later
  // Monday, from Berlin to New York
  row('2026-10-26T09:00+01:00', [0, 3, 1]), // sympathetic (¾, and ¼ dorsal), morning
  row('2026-10-26T10:00+01:00', [2, 0, 0]), // ventral, morning, 60 min later
  row('2026-10-26T06:30-04:00', [0, 0, 2], { zone: newYork }), // dorsal, morning, 30 min later by another clock: joined to nothing
  row('2026-10-26T08:00-04:00', [2, 0, 0], { zone: newYork }), // ventral, morning, 90 min later
];
const sums = sumsOfRows(log.toReversed(), []);

describe('a log of three days, worked out by hand', () => {
  it('has the counts that can be counted in it', () => {
    const expected: Partial<Sums> = {
      days: 3,
      // Ventral: 1 + ½ on Saturday, 3 on Sunday, 2 on Monday. Sympathetic: 1 + ½ + ½, 2, ¾. Dorsal: ½ + 1, 1, ¼ + 1.
      all: { count: 15, days: 3, parts: { ventral: 6.5, sympathetic: 4.75, dorsal: 3.75 } },
      unsure: 1,
      prompted: 15,
      self: 1,
      earlier: 1,
      states: { ventral: 6, sympathetic: 4, dorsal: 3, freeze: 1, play: 1, unsure: 1 },
      // Ventral in its six and in play; sympathetic in its four, freeze and play; dorsal in its three and freeze
      leads: { ventral: 7, sympathetic: 6, dorsal: 4 },
      glimmers: [log[5]?.id ?? ''],
      glimmerDays: 1,
      // Twice on Saturday and once with "not sure"; not the one added later
      sensed: {
        'gut.nausea': {
          count: 3,
          days: 2,
          with: { sympathetic: { count: 2, days: 1 }, dorsal: { count: 1, days: 1 } },
        },
      },
    };
    expect(sums).toMatchObject(expected);
  });

  it('has these parts by time of day', () => {
    expect(timeOfDay(sums).map(({ time, count, days, parts }) => ({ time, count, days, ...parts }))).toEqual([
      // 8:00, 9:00, and four on Monday
      { time: 'morning', count: 6, days: 3, ventral: 4, sympathetic: 0.75, dorsal: 1.25 },
      // 11:00, 14:30; 14:00, 16:00
      { time: 'midday', count: 4, days: 2, ventral: 1, sympathetic: 2.5, dorsal: 0.5 },
      { time: 'evening', count: 1, days: 1, ventral: 0.5, sympathetic: 0.5, dorsal: 0 },
      // 23:30; 1:30 and both 2:30
      { time: 'night', count: 4, days: 2, ventral: 1, sympathetic: 1, dorsal: 2 },
    ]);
  });

  it('has these cells of the week', () => {
    expect(sums.cells).toEqual({
      '6.morning': { ventral: 1 },
      '6.midday': { sympathetic: 1, freeze: 1 },
      '6.evening': { play: 1 },
      '6.night': { dorsal: 1 },
      '7.night': { ventral: 1, sympathetic: 1, dorsal: 1 },
      '7.morning': { ventral: 1 },
      '7.midday': { sympathetic: 1, ventral: 1 },
      '1.morning': { sympathetic: 1, ventral: 2, dorsal: 1 },
    });
  });

  it('has eight pairs, with a median gap of 105 minutes', () => {
    const { pairs, days, medianGap, rows } = transitions(sums);
    // 60, 60, 60, 90, 120, 150, 180, 210: the middle of 90 and 120
    expect({ pairs, days, medianGap }).toEqual({ pairs: 8, days: 3, medianGap: 105 });
    expect(rows.map(({ from, count, to }) => ({ from, count, to }))).toEqual([
      { from: 'ventral', count: 2, to: { sympathetic: 2 } },
      { from: 'sympathetic', count: 4, to: { ventral: 2, dorsal: 1, freeze: 1 } },
      { from: 'dorsal', count: 1, to: { ventral: 1 } },
      { from: 'play', count: 0, to: {} },
      { from: 'stillness', count: 0, to: {} },
      { from: 'freeze', count: 1, to: { play: 1 } },
      { from: 'mixed', count: 0, to: {} },
    ]);
  });

  it('has two times until settled again, and one not seen to end', () => {
    // Saturday: 11:00 to 14:30 at least, 8:00 to 17:00 at most. Sunday: only 14:00 seen, 9:00 to 16:00 at most.
    expect(sums.recoveries).toEqual([
      [210, 540],
      [0, 420],
    ]);
    // In the night to Sunday, 390 minutes without any check-in. Monday begins without ventral, then comes the journey.
    expect([sums.unended, sums.recoveryDays]).toEqual([1, 2]);
  });

  it('is too short for any share', () => {
    expect(stateShare(sums).shares.enough).toBe(false);
    expect(weekdayTime(sums).cells).toEqual({ enough: false, missing: [{ of: 'check-ins', have: 15, need: 60 }] });
    expect(timeOfDay(sums).some(({ shares }) => shares.enough)).toBe(false);
  });
});
