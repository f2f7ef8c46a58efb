import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan.ts';

/** Zones with ordinary, half-hour, mid-Ramadan and whole-day changes, and without any. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
];

export const aZone = fc.constantFrom(...zones);

/** Any day of the years in which these zones changed something, clock changes among them. */
export const aDay = fc
  .record({ year: fc.integer({ min: 2010, max: 2030 }), ahead: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, ahead }) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: ahead }));

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const open = { expiryMinutes: fc.integer({ min: 1, max: 240 }), nudgeMinutes: fc.integer({ min: 0, max: 60 }) };

/** One to three windows that do not overlap, the last of which may run over midnight. */
export const someWindows = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 }),
    turn: fc.integer({ min: 0, max: 95 }),
  })
  .map(({ cuts, turn }) => {
    const sorted = cuts.toSorted((a, b) => a - b);
    const pairs: [number, number][] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      pairs.push([sorted[index] ?? 0, sorted[index + 1] ?? 0]);
    }
    return pairs.map(([from, to]) => ({
      from: clock(((from + turn) % 96) * 15),
      to: clock(((to + turn) % 96) * 15),
    }));
  });

export function minutesOf(window: { from: string; to: string }): number {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const length = minutes(window.to) - minutes(window.from);
  return length > 0 ? length : length + 1440;
}

/** A random plan that can just be kept, or easily. */
export const aRandomPlan = fc
  .record({
    windows: someWindows,
    perDay: fc.integer({ min: 1, max: 12 }),
    tight: fc.double({ min: 0, max: 1, noNaN: true }),
    days: weekdays,
    ...open,
  })
  .map(({ windows, perDay, tight, days, expiryMinutes, nudgeMinutes }): Extract<Plan, { kind: 'random' }> => {
    const whole = windows.reduce((sum, window) => sum + minutesOf(window), 0);
    const count = Math.min(perDay, whole);
    return {
      kind: 'random',
      perDay: count,
      windows,
      minGapMinutes: Math.floor((whole / count) * tight),
      days,
      expiryMinutes,
      nudgeMinutes,
    };
  });

export const aFixedPlan = fc.record({
  kind: fc.constant('fixed' as const),
  times: fc.uniqueArray(fc.integer({ min: 0, max: 1439 }).map(clock), { minLength: 1, maxLength: 8 }),
  days: weekdays,
  ...open,
});

export const anIntervalPlan = fc.record({
  kind: fc.constant('interval' as const),
  everyMinutes: fc.integer({ min: 5, max: 480 }),
  windows: someWindows,
  days: weekdays,
  ...open,
});

export const aPlan: fc.Arbitrary<Plan> = fc.oneof(
  aRandomPlan,
  aFixedPlan,
  anIntervalPlan,
  fc.constant({ kind: 'none' as const }),
);
