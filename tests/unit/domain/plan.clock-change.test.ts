import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPrompt, Plan, type PlannedPrompt, promptsOn } from '../../../src/domain/plan.ts';
import { aRandomPlan, minutesOf } from '../../support/plans.ts';

const open = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 0 };
const fixed = (...times: string[]) => Plan.parse({ kind: 'fixed', times, ...open });
const hourly = (...windows: { from: string; to: string }[]) =>
  Plan.parse({ kind: 'interval', everyMinutes: 60, windows, ...open });

const on = (plan: Plan, date: string, zone: string, seed = '') =>
  promptsOn(plan, Temporal.PlainDate.from(date), zone, seed);
const utc = (prompts: PlannedPrompt[]) => prompts.map(({ at }) => at.toString({ smallestUnit: 'minute' }));
const clock = (prompts: PlannedPrompt[], zone: string) =>
  prompts.map(({ at }) => at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' }));

/** Minutes that passed between neighbours. */
function gaps(prompts: PlannedPrompt[]): number[] {
  return prompts.slice(1).map(({ at }, index) => at.since(prompts[index]?.at ?? at).total('minutes'));
}

/** Zone, day of the change and minutes that are missing (spring) or there twice (autumn). */
const springs = [
  ['Europe/Berlin', '2026-03-29', 60],
  ['America/New_York', '2026-03-08', 60],
  ['America/Sao_Paulo', '2018-11-04', 60],
  ['Australia/Lord_Howe', '2026-10-04', 30],
] as const;
const autumns = [
  ['Europe/Berlin', '2026-10-25', 60],
  ['America/New_York', '2026-11-01', 60],
  ['America/Sao_Paulo', '2018-02-17', 60],
  ['Australia/Lord_Howe', '2026-04-05', 30],
] as const;

describe('a fixed time on the day of a clock change (faults 5 and 6)', () => {
  it.each([
    ['02:30', '2026-03-29', 'Europe/Berlin', '2026-03-29T01:30Z', '03:30'],
    ['02:00', '2026-03-29', 'Europe/Berlin', '2026-03-29T01:00Z', '03:00'],
    ['03:00', '2026-03-29', 'Europe/Berlin', '2026-03-29T01:00Z', '03:00'],
    ['02:30', '2026-10-25', 'Europe/Berlin', '2026-10-25T00:30Z', '02:30'],
    ['03:00', '2026-10-25', 'Europe/Berlin', '2026-10-25T02:00Z', '03:00'],
    ['02:15', '2026-10-04', 'Australia/Lord_Howe', '2026-10-03T15:45Z', '02:45'],
    ['01:45', '2026-04-05', 'Australia/Lord_Howe', '2026-04-04T14:45Z', '01:45'],
    ['02:15', '2026-04-05', 'Australia/Lord_Howe', '2026-04-04T15:45Z', '02:15'],
    ['00:30', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:30Z', '01:30'],
  ])('%s on %s in %s is asked once, at %s', (time, date, zone, instant, local) => {
    const prompts = on(fixed(time), date, zone);
    expect(utc(prompts)).toEqual([instant]);
    expect(clock(prompts, zone)).toEqual([local]);
  });

  it('asks once where the change lays two times on one instant', () => {
    const prompts = on(fixed('02:30', '03:30', '04:00'), '2026-03-29', 'Europe/Berlin');
    expect(utc(prompts)).toEqual(['2026-03-29T01:30Z', '2026-03-29T02:00Z']);
    expect(prompts.map(({ id }) => id)).toEqual(['2026-03-29#1', '2026-03-29#3']);
  });
});

describe('an hourly plan from midnight to six', () => {
  const plan = hourly({ from: '00:00', to: '06:00' });

  it.each([
    ['2026-03-29', 'Europe/Berlin', ['00:00', '01:00', '03:00', '04:00', '05:00']],
    ['2026-10-04', 'Australia/Lord_Howe', ['00:00', '01:00', '02:30', '03:30', '04:30', '05:30']],
  ])('keeps its interval in spring: %s in %s', (date, zone, times) => {
    const prompts = on(plan, date, zone);
    expect(clock(prompts, zone)).toEqual(times);
    expect(new Set(gaps(prompts))).toEqual(new Set([60]));
  });

  it.each([
    ['2026-10-25', 'Europe/Berlin', [60, 60, 120, 60, 60]],
    ['2026-04-05', 'Australia/Lord_Howe', [60, 90, 60, 60, 60]],
  ])('asks each local time once in autumn: %s in %s', (date, zone, expected) => {
    const prompts = on(plan, date, zone);
    expect(clock(prompts, zone)).toEqual(['00:00', '01:00', '02:00', '03:00', '04:00', '05:00']);
    expect(gaps(prompts)).toEqual(expected);
  });

  it('does not count minutes twice where the missing hour moves one window into the next', () => {
    const windows = [
      { from: '01:00', to: '02:30' },
      { from: '03:00', to: '03:15' },
      { from: '03:15', to: '04:00' },
    ];
    const prompts = on({ ...hourly(...windows), everyMinutes: 30 } as Plan, '2026-03-29', 'Europe/Berlin');
    expect(clock(prompts, 'Europe/Berlin')).toEqual(['01:00', '01:30', '03:00', '03:30']);
    expect(prompts.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((slot) => `2026-03-29#${slot}`));
  });
});

describe('windows around a midnight that does not exist', () => {
  it('follow one another, and so do their prompts', () => {
    const windows = [
      { from: '23:00', to: '00:30' },
      { from: '01:00', to: '02:00' },
    ];
    const plan = { ...hourly(...windows), everyMinutes: 15 } as Plan;
    const zone = 'Africa/Cairo';
    const clocks = (date: string) => clock(on(plan, date, zone), zone);
    expect(clocks('2026-04-23').slice(4)).toEqual(['23:00', '23:15', '23:30', '23:45', '01:00', '01:15']);
    expect(clocks('2026-04-24').slice(0, 3)).toEqual(['01:30', '01:45', '23:00']);
    let now = Temporal.Instant.from('2026-04-23T21:30:00Z');
    const walked = Array.from({ length: 4 }, () => {
      now = nextPrompt(plan, now.add({ minutes: 15 }), zone, '')?.at ?? now;
      return now.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
    });
    expect(walked).toEqual(['01:00', '01:30', '23:00', '23:30']);
  });
});

describe('a random plan over a clock change', () => {
  const night = Plan.parse({
    kind: 'random',
    perDay: 4,
    windows: [{ from: '00:00', to: '06:00' }],
    minGapMinutes: 70,
    ...open,
  });

  it.each([...springs, ...autumns])('keeps count, window and gap in %s on %s', (zone, date) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const prompts = on(night, date, zone, seed);
        expect(prompts).toHaveLength(4);
        for (const gap of gaps(prompts)) expect(gap).toBeGreaterThanOrEqual(70);
        for (const time of clock(prompts, zone)) expect(time < '06:00').toBe(true);
        expect(new Set(prompts.map(({ at }) => at.toZonedDateTimeISO(zone).toPlainDate().toString()))).toEqual(
          new Set([date]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(springs)('asks as often as any plan says, at distinct times, in %s on %s', (zone, date, missing) => {
    fc.assert(
      fc.property(aRandomPlan, fc.string({ maxLength: 8 }), (plan, seed) => {
        const prompts = on({ ...plan, days: open.days }, date, zone, seed);
        expect(prompts).toHaveLength(plan.perDay);
        const whole = plan.windows.reduce((sum, window) => sum + minutesOf(window), 0);
        const room = whole - missing > (plan.perDay - 1) * plan.minGapMinutes;
        for (const gap of gaps(prompts)) expect(gap).toBeGreaterThanOrEqual(room ? Math.max(1, plan.minGapMinutes) : 1);
      }),
      { numRuns: 500 },
    );
  });

  it.each(autumns)('uses no local time twice, and holds any gap, in %s on %s', (zone, date) => {
    fc.assert(
      fc.property(aRandomPlan, fc.string({ maxLength: 8 }), (plan, seed) => {
        const prompts = on({ ...plan, days: open.days }, date, zone, seed);
        expect(prompts).toHaveLength(plan.perDay);
        expect(new Set(clock(prompts, zone)).size).toBe(plan.perDay);
        for (const gap of gaps(prompts)) expect(gap).toBeGreaterThanOrEqual(plan.minGapMinutes);
      }),
    );
  });

  it('stays inside a window that hardly exists', () => {
    const plan = Plan.parse({ ...night, perDay: 5, minGapMinutes: 0, windows: [{ from: '01:55', to: '03:00' }] });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const times = clock(on(plan, '2026-03-29', 'Europe/Berlin', seed), 'Europe/Berlin');
        expect(times).toEqual(['01:55', '01:56', '01:57', '01:58', '01:59']);
      }),
    );
  });
});

describe('a day that the zone skipped (fault 7)', () => {
  const plans = [fixed('09:00'), hourly({ from: '09:00', to: '12:00' })];

  it.each(plans)('has no prompts under plan %#, its neighbours have', (plan) => {
    const counts = ['2011-12-29', '2011-12-30', '2011-12-31'].map((date) => on(plan, date, 'Pacific/Apia').length);
    expect(counts[1]).toBe(0);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[2]).toBe(counts[0]);
  });

  it('does not stretch a window that runs into it', () => {
    const prompts = on(hourly({ from: '23:00', to: '02:00' }), '2011-12-29', 'Pacific/Apia');
    expect(gaps(prompts)).toEqual([60, 60]);
  });
});
