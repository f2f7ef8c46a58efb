import { describe, expect, it } from 'vitest';
import { defaultPlan, Plan } from '../../../src/domain/plan.ts';

const open = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 15 };
const random = {
  kind: 'random',
  perDay: 4,
  windows: [{ from: '09:00', to: '21:00' }],
  minGapMinutes: 90,
  ...open,
};
const fixed = { kind: 'fixed', times: ['09:00'], ...open };
const interval = { kind: 'interval', everyMinutes: 60, windows: [{ from: '09:00', to: '21:00' }], ...open };

describe('a plan that can be kept', () => {
  it.each([
    ['the default', defaultPlan],
    ['random', random],
    ['fixed', fixed],
    ['interval', interval],
    ['none', { kind: 'none' }],
    ['a gap that just fits', { ...random, minGapMinutes: 180 }],
    ['one prompt and a gap as long as the window', { ...random, perDay: 1, minGapMinutes: 720 }],
    [
      'windows that touch',
      {
        ...interval,
        windows: [
          { from: '09:00', to: '12:00' },
          { from: '12:00', to: '15:00' },
        ],
      },
    ],
    [
      'windows that touch over midnight',
      {
        ...interval,
        windows: [
          { from: '22:00', to: '06:00' },
          { from: '06:00', to: '07:00' },
        ],
      },
    ],
    ['no nudge', { ...fixed, nudgeMinutes: 0 }],
  ])('parses as it is: %s', (_name, plan) => {
    expect(Plan.parse(plan)).toEqual(plan);
  });
});

describe('a plan that cannot be kept does not parse', () => {
  it.each([
    ['gap × count longer than the window', { ...random, minGapMinutes: 181 }],
    [
      'more prompts than minutes',
      { ...random, perDay: 31, minGapMinutes: 0, windows: [{ from: '09:00', to: '09:30' }] },
    ],
    [
      'overlapping windows',
      {
        ...random,
        windows: [
          { from: '09:00', to: '12:00' },
          { from: '11:59', to: '20:00' },
        ],
      },
    ],
    [
      'overlap over midnight',
      {
        ...random,
        windows: [
          { from: '20:00', to: '09:01' },
          { from: '09:00', to: '19:00' },
        ],
      },
    ],
    [
      'one window twice',
      {
        ...interval,
        windows: [
          { from: '09:00', to: '10:00' },
          { from: '09:00', to: '10:00' },
        ],
      },
    ],
    [
      'a whole day and more',
      {
        ...interval,
        windows: [
          { from: '09:00', to: '09:00' },
          { from: '10:00', to: '11:00' },
        ],
      },
    ],
    ['no window', { ...random, windows: [] }],
    ['no weekday', { ...fixed, days: [] }],
    ['weekday 0', { ...fixed, days: [0] }],
    ['weekday 8', { ...fixed, days: [8] }],
    ['no times', { ...fixed, times: [] }],
    ['a clock of 24:00', { ...fixed, times: ['24:00'] }],
    ['a clock of 9:00', { ...fixed, times: ['9:00'] }],
    ['a clock of 09:60', { ...interval, windows: [{ from: '09:60', to: '12:00' }] }],
    ['no prompt a day', { ...random, perDay: 0 }],
    ['half a prompt', { ...random, perDay: 1.5 }],
    ['a gap below nothing', { ...random, minGapMinutes: -1 }],
    ['an interval of nothing', { ...interval, everyMinutes: 0 }],
    ['no time to answer', { ...fixed, expiryMinutes: 0 }],
    ['an unknown kind', { ...fixed, kind: 'weekly' }],
    ['no kind', { ...fixed, kind: undefined }],
    ['an extra key', { ...fixed, perDay: 4 }],
    ['an extra key of none', { kind: 'none', days: [1] }],
    ['an extra key in a window', { ...interval, windows: [{ from: '09:00', to: '10:00', zone: 'UTC' }] }],
    ['a missing key', { kind: 'fixed', times: ['09:00'], days: [1], expiryMinutes: 30 }],
    ['a text', 'random'],
    ['nothing', null],
  ])('%s', (_name, plan) => {
    expect(Plan.safeParse(plan).success).toBe(false);
  });
});
