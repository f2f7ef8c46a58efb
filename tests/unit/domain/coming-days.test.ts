import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingDays } from '../../../src/domain/coming-days.ts';
import { type Pause, pauseFrom } from '../../../src/domain/pause.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { upcoming } from '../../../src/domain/planned.ts';
import { newSchedule, type Schedule } from '../../../src/domain/schedule.ts';
import { aDay, aPlan, aZone } from '../../support/plans.ts';
import { fixedPlan } from '../../support/prompts.ts';

const none = new Set<string>();
const instant = (text: string) => Temporal.Instant.from(text);
const longAgo = (asking: Parameters<typeof newSchedule>[1], zone: string): Schedule =>
  newSchedule('seed', asking, instant('2000-01-01T00:00:00Z'), zone);

function written(schedule: Schedule, now: Temporal.Instant, zone: string, pause?: Pause, count = 2): string[] {
  return comingDays(schedule, none, now, zone, pause, count).map(({ day, prompts }) => {
    const times = prompts.map(({ at, paused }) => {
      const clock = at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
      return paused ? `(${clock})` : clock;
    });
    return [day, ...times].join(' ');
  });
}

describe('the coming days', () => {
  it('begin with what upcoming says, whatever the plan, the place and the pause', () => {
    const aPause = fc.option(fc.constantFrom('hour' as const, 'today' as const), { nil: undefined });
    fc.assert(
      fc.property(aPlan, aDay, aZone, fc.integer({ min: 0, max: 1439 }), aPause, (plan, day, zone, minute, wish) => {
        const now = day.toZonedDateTime(zone).toInstant().add({ minutes: minute });
        const pause = wish && pauseFrom(wish, now, zone);
        const schedule = longAgo({ plan }, zone);
        const days = comingDays(schedule, none, now, zone, pause);
        const [first] = days.flatMap(({ prompts }) => prompts).filter(({ paused }) => !paused);
        const next = upcoming(schedule, none, now, zone, pause);
        // A plan for one weekday may begin behind a pause on the eighth day.
        if (first || !next) expect(first?.id).toBe(next?.id);
        else expect(next.at.toZonedDateTimeISO(zone).toPlainDate().toString() > (days.at(-1)?.day ?? '')).toBe(true);
      }),
    );
  });

  it('have each prompt on the day of the clock, also after midnight', () => {
    const night: Plan = {
      kind: 'interval',
      everyMinutes: 120,
      windows: [{ from: '22:00', to: '03:00' }],
      days: [1, 2, 3, 4, 5, 6, 7],
      expiryMinutes: 30,
      nudgeMinutes: 0,
    };
    expect(written(longAgo({ plan: night }, 'UTC'), instant('2026-11-23T00:30:00Z'), 'UTC')).toEqual([
      '2026-11-23 02:00 22:00',
      '2026-11-24 00:00 02:00 22:00',
    ]);
  });

  it('say what a pause covers and what the closer days add', () => {
    const plan = fixedPlan('09:00', '18:00');
    const dense = { plan: fixedPlan('10:00', '11:00', '12:00'), from: '2026-11-24', until: '2026-11-24' };
    const now = instant('2026-11-23T17:30:00Z');
    expect(written(longAgo({ plan, dense }, 'UTC'), now, 'UTC', pauseFrom('hour', now, 'UTC'), 3)).toEqual([
      '2026-11-23 (18:00)',
      '2026-11-24 10:00 11:00 12:00',
      '2026-11-25 09:00 18:00',
    ]);
  });

  it('leave out what the ledger knows', () => {
    const schedule = longAgo({ plan: fixedPlan('09:00') }, 'UTC');
    const days = comingDays(schedule, new Set(['2026-11-23#1']), instant('2026-11-23T08:00:00Z'), 'UTC', undefined, 1);
    expect(days).toEqual([{ day: '2026-11-23', prompts: [] }]);
  });
});
