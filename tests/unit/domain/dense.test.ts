import { describe, expect, it } from 'vitest';
import { comingDays } from '../../../src/domain/coming-days.ts';
import { planOn } from '../../../src/domain/dense.ts';
import { Plan } from '../../../src/domain/plan.ts';
import { upcoming } from '../../../src/domain/planned.ts';
import { newSchedule } from '../../../src/domain/schedule.ts';
import { newLedger, wake } from '../../support/ledger.ts';
import { fixedPlan } from '../../support/prompts.ts';

const instant = Temporal.Instant.from;
const none = { kind: 'none' as const };
const usual = fixedPlan('10:00');
const dense = { plan: fixedPlan('09:00', '12:00', '15:00'), from: '2026-11-25', until: '2026-11-26' };
const asking = { plan: usual, dense };
const start = instant('2026-11-23T08:00:00Z');

describe('a denser plan for some days', () => {
  it.each([
    ['2026-11-24', usual],
    ['2026-11-25', dense.plan],
    ['2026-11-26', dense.plan],
    ['2026-11-27', usual],
  ])('holds on its days alone: %s', (day, plan) => {
    expect(planOn(asking, day)).toEqual(plan);
    expect(planOn({ plan: usual }, day)).toEqual(usual);
  });

  it('is what the coming days show', () => {
    const schedule = newSchedule('seed', asking, start, 'UTC');
    const days = comingDays(schedule, new Set(['2026-11-25#1']), start, 'UTC', undefined);
    expect(days.map(({ day, prompts }) => `${day.slice(8)}: ${prompts.map(({ id }) => id.slice(11))}`)).toEqual([
      '23: 1',
      '24: 1',
      '25: 2,3',
      '26: 1,2,3',
      '27: 1',
      '28: 1',
      '29: 1',
    ]);
  });

  it('is recorded day by day, one row for each prompt', () => {
    const ledger = newLedger(asking, start, 'UTC');
    wake(ledger, instant('2026-11-28T00:00:00Z'), 'UTC');
    expect([...ledger.rows.keys()]).toEqual([
      '2026-11-23#1',
      '2026-11-24#1',
      ...['25', '26'].flatMap((day) => [1, 2, 3].map((slot) => `2026-11-${day}#${slot}`)),
      '2026-11-27#1',
    ]);
  });

  it('is found ahead where otherwise nothing is asked', () => {
    const later = { ...dense, from: '2027-02-01', until: '2027-02-02' };
    const schedule = newSchedule('seed', { plan: none, dense: later }, start, 'UTC');
    expect(upcoming(schedule, new Set(), start, 'UTC')?.id).toBe('2027-02-01#1');
    expect(upcoming(schedule, new Set(), instant('2027-02-02T15:00:00Z'), 'UTC')).toBeUndefined();
  });

  it('that begins while a night of the usual plan still runs does not hide what comes first', () => {
    const plan = Plan.parse({
      kind: 'interval',
      everyMinutes: 60,
      windows: [{ from: '22:00', to: '04:00' }],
      days: [1, 2, 3, 4, 5, 6, 7],
      expiryMinutes: 30,
      nudgeMinutes: 0,
    });
    const early = { plan: fixedPlan('00:30'), from: '2026-11-24', until: '2026-11-24' };
    const schedule = newSchedule('seed', { plan, dense: early }, start, 'UTC');
    const at = (time: string) => upcoming(schedule, new Set(), instant(time), 'UTC')?.at.toString();
    expect(at('2026-11-24T00:00:00Z')).toBe('2026-11-24T00:30:00Z');
    expect(at('2026-11-24T00:30:00Z')).toBe('2026-11-24T01:00:00Z');
  });

  it('shows what a pause covers as paused', () => {
    const schedule = newSchedule('seed', asking, start, 'UTC');
    const pause = { from: '2026-11-23T08:00:00.000Z', until: '2026-11-25T10:00:00.000Z' };
    const days = comingDays(schedule, new Set(), start, 'UTC', pause, 3);
    expect(days.map(({ prompts }) => prompts.map(({ paused }) => paused))).toEqual([
      [true],
      [true],
      [true, false, false],
    ]);
  });
});
