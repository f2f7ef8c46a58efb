import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPrompt, Plan, promptsOn } from '../../../src/domain/plan.ts';

const day = Temporal.PlainDate.from;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const open = { days: everyDay, expiryMinutes: 30, nudgeMinutes: 15 };
const fixed = (times: string[], days = everyDay) => Plan.parse({ kind: 'fixed', times, ...open, days });
const interval = (everyMinutes: number, ...windows: { from: string; to: string }[]) =>
  Plan.parse({ kind: 'interval', everyMinutes, windows, ...open });
const random = (perDay: number, minGapMinutes: number, ...windows: { from: string; to: string }[]) =>
  Plan.parse({ kind: 'random', perDay, minGapMinutes, windows, ...open });

function localTimes(plan: Plan, date: string, zone = 'UTC', seed = 'seed'): string[] {
  return promptsOn(plan, day(date), zone, seed).map(({ at }) =>
    at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
}

describe('the prompts of a day', () => {
  it('carry day, slot and how long they are open', () => {
    expect(promptsOn(fixed(['21:00', '09:00']), day('2026-11-23'), 'Europe/Berlin', '')).toEqual([
      {
        id: '2026-11-23#1',
        day: '2026-11-23',
        at: Temporal.Instant.from('2026-11-23T08:00:00Z'),
        expiresAt: Temporal.Instant.from('2026-11-23T08:30:00Z'),
      },
      {
        id: '2026-11-23#2',
        day: '2026-11-23',
        at: Temporal.Instant.from('2026-11-23T20:00:00Z'),
        expiresAt: Temporal.Instant.from('2026-11-23T20:30:00Z'),
      },
    ]);
  });

  it('are none without a plan', () => {
    expect(promptsOn({ kind: 'none' }, day('2026-11-23'), 'UTC', '')).toEqual([]);
  });

  it('belong, in a window over midnight, to the day it starts on', () => {
    const mondays = Plan.parse({
      ...interval(60, { from: '22:00', to: '02:00' }),
      days: [1],
    });
    expect(localTimes(mondays, '2026-11-23')).toEqual([
      '2026-11-23T22:00',
      '2026-11-23T23:00',
      '2026-11-24T00:00',
      '2026-11-24T01:00',
    ]);
    expect(localTimes(mondays, '2026-11-24')).toEqual([]);
    expect(promptsOn(mondays, day('2026-11-23'), 'UTC', '').map(({ id }) => id)).toEqual(
      [1, 2, 3, 4].map((slot) => `2026-11-23#${slot}`),
    );
  });

  it('run round the clock where a window ends when it begins', () => {
    expect(localTimes(interval(360, { from: '06:00', to: '06:00' }), '2026-11-23')).toEqual([
      '2026-11-23T06:00',
      '2026-11-23T12:00',
      '2026-11-23T18:00',
      '2026-11-24T00:00',
    ]);
  });

  it('exist on a leap day', () => {
    expect(localTimes(fixed(['09:00']), '2024-02-29')).toEqual(['2024-02-29T09:00']);
  });

  it('ask once where a time is named twice', () => {
    expect(localTimes(fixed(['09:00', '09:00', '10:00']), '2026-11-23')).toEqual([
      '2026-11-23T09:00',
      '2026-11-23T10:00',
    ]);
  });

  it('fall into equal parts of two windows laid end to end', () => {
    const plan = random(3, 0, { from: '14:00', to: '18:00' }, { from: '08:00', to: '10:00' });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const hours = localTimes(plan, '2026-11-23', 'UTC', seed).map((time) => time.slice(11, 13));
        expect(hours).toHaveLength(3);
        expect(['08', '09']).toContain(hours[0]);
        expect(['14', '15']).toContain(hours[1]);
        expect(['16', '17']).toContain(hours[2]);
      }),
    );
  });

  it('start an interval anew in each window', () => {
    const plan = interval(90, { from: '08:00', to: '10:00' }, { from: '20:00', to: '21:00' });
    expect(localTimes(plan, '2026-11-23').map((time) => time.slice(11))).toEqual(['08:00', '09:30', '20:00']);
  });

  it.each([
    ['a gap of one minute', 48, 1, '08:00', '08:48'],
    ['no gap', 48, 0, '08:00', '08:48'],
    ['half-hours round the clock', 48, 30, '00:00', '00:00'],
  ])('keep distinct minutes in a plan full to the brim: %s', (_name, perDay, gap, from, to) => {
    const plan = random(perDay, gap, { from, to });
    const step = Math.max(1, gap);
    const start = day('2026-11-23').toPlainDateTime(Temporal.PlainTime.from(from));
    expect(localTimes(plan, '2026-11-23')).toEqual(
      Array.from({ length: perDay }, (_, slot) =>
        start.add({ minutes: slot * step }).toString({ smallestUnit: 'minute' }),
      ),
    );
  });
});

describe('the next prompt', () => {
  const zone = 'Europe/Berlin';
  const plan = fixed(['09:00', '21:00']);

  it.each([
    ['2026-11-23T07:59:59.999Z', '2026-11-23#1'],
    ['2026-11-23T08:00:00.000Z', '2026-11-23#2'],
    ['2026-11-23T19:59:00.000Z', '2026-11-23#2'],
    ['2026-11-23T20:00:00.000Z', '2026-11-24#1'],
  ])('lies strictly after %s: %s', (now, id) => {
    expect(nextPrompt(plan, Temporal.Instant.from(now), zone, '')?.id).toBe(id);
  });

  it('is none without a plan', () => {
    expect(nextPrompt({ kind: 'none' }, Temporal.Instant.from('2026-11-23T08:00:00Z'), zone, '')).toBeUndefined();
  });

  it('of a plan for one weekday is a week away', () => {
    const wednesdays = fixed(['09:00'], [3]);
    const now = Temporal.Instant.from('2026-11-25T08:00:00Z');
    expect(nextPrompt(wednesdays, now, zone, '')?.at.toString()).toBe('2026-12-02T08:00:00Z');
  });

  it('of a plan for the weekday that a zone skipped is two weeks away', () => {
    const fridays = fixed(['09:00'], [5]);
    const now = Temporal.Instant.from('2011-12-23T19:00:00Z');
    expect(nextPrompt(fridays, now, 'Pacific/Apia', '')?.id).toBe('2012-01-06#1');
  });

  it('may still belong to a window that began the day before', () => {
    const night = interval(60, { from: '22:00', to: '02:00' });
    const now = Temporal.Instant.from('2026-11-24T00:30:00Z');
    expect(nextPrompt(night, now, 'UTC', '')).toMatchObject({ id: '2026-11-23#4', day: '2026-11-23' });
  });

  it('may still belong to a window that began before a day that the zone skipped', () => {
    const night = interval(60, { from: '23:00', to: '05:00' });
    const now = Temporal.PlainDateTime.from('2011-12-31T00:30').toZonedDateTime('Pacific/Apia').toInstant();
    expect(nextPrompt(night, now, 'Pacific/Apia', '')?.id).toBe('2011-12-29#3');
  });
});
