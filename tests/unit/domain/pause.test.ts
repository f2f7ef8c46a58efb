import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lapsedAmong } from '../../../src/domain/ledger.ts';
import { endedNow, isPaused, type Pause, pauseFrom } from '../../../src/domain/pause.ts';
import { isPause } from '../../../src/domain/stored.ts';
import { newLedger, next, wake } from '../../support/ledger.ts';
import { aMoment } from '../../support/logs.ts';
import { aZone } from '../../support/plans.ts';
import { during, fixedPlan, nineOClock } from '../../support/prompts.ts';

const instant = Temporal.Instant.from;
const untilOf = (wish: Parameters<typeof pauseFrom>[0], now: string, zone: string) =>
  pauseFrom(wish, instant(now), zone).until;

describe('a wish for a pause', () => {
  it.each([
    ['hour', '2026-11-23T23:30:00Z', 'UTC', '2026-11-24T00:30:00.000Z'],
    ['today', '2026-11-23T08:00:00Z', 'Europe/Berlin', '2026-11-23T23:00:00.000Z'],
    // The hour before the clocks go back lasts an hour all the same; the day after it has 25.
    ['hour', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25T01:30:00.000Z'],
    ['today', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // Midnight does not exist where the clocks go forward at midnight: the day begins an hour later.
    ['today', '2018-11-03T12:00:00Z', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ] as const)('for %s at %s in %s lasts until %s', (wish, now, zone, until) => {
    expect(untilOf(wish, now, zone)).toBe(until);
  });

  it('until a day lasts until that day begins there', () => {
    expect(untilOf(Temporal.PlainDate.from('2026-12-01'), '2026-11-23T08:00:00Z', 'Asia/Kathmandu')).toBe(
      '2026-11-30T18:15:00.000Z',
    );
  });

  it.each(['2026-11-22', '2026-11-23'])('is none until %s, which is not ahead', (day) => {
    expect(() => untilOf(Temporal.PlainDate.from(day), '2026-11-23T08:00:00Z', 'UTC')).toThrow(day);
  });

  it('begins now, ends later, and is stored as such', () => {
    fc.assert(
      fc.property(fc.constantFrom('hour' as const, 'today' as const), aMoment, aZone, (wish, now, zone) => {
        const pause = pauseFrom(wish, now, zone);
        expect(isPause(pause)).toBe(true);
        expect(isPaused(pause, now)).toBe(true);
        expect(isPaused(pause, instant(pause.until))).toBe(false);
      }),
    );
  });

  it('taken back ends now, and stays as it was where it is over', () => {
    const pause = pauseFrom('hour', instant('2026-11-23T08:00:00Z'), 'UTC');
    expect(endedNow(pause, instant('2026-11-23T08:20:00Z')).until).toBe('2026-11-23T08:20:00.000Z');
    expect(endedNow(pause, instant('2026-11-23T10:00:00Z'))).toEqual(pause);
    expect(isPause(endedNow(pause, instant('2026-11-22T10:00:00Z')))).toBe(true);
  });
});

describe('the ledger in a pause', () => {
  const start = instant('2026-11-23T08:00:00Z');
  const pause: Pause = { from: '2026-11-23T08:50:00.000Z', until: '2026-11-23T12:00:00.000Z' };
  const outcomes = (ledger: ReturnType<typeof newLedger>) =>
    [...ledger.rows.values()].map(({ id, outcome }) => `${id.slice(10)} ${outcome}`);

  it('says paused for what fell into it, whether or not anybody was there', () => {
    const ledger = newLedger({ plan: fixedPlan('09:00', '11:50', '12:00', '15:00') }, start, 'UTC');
    wake(ledger, instant('2026-11-23T09:05:00Z'), 'UTC', { pause });
    expect(outcomes(ledger)).toEqual(['#1 paused']);
    // Its time would still run, but it was never asked.
    expect(wake(ledger, instant('2026-11-23T12:10:00Z'), 'UTC', { pause }).waiting?.id).toBe('2026-11-23#3');
    wake(ledger, instant('2026-11-23T20:00:00Z'), 'UTC', { pause });
    expect(outcomes(ledger)).toEqual(['#1 paused', '#2 paused', '#3 expired', '#4 closed']);
  });

  it('ends the prompt that is open when it begins', () => {
    const lapsed = lapsedAmong([nineOClock], during, true);
    expect(lapsed).toMatchObject([{ id: nineOClock.id, outcome: 'paused' }]);
    expect(lapsedAmong([nineOClock], during, false)).toEqual([]);
  });

  it('looks past it for the next prompt, however long it is', () => {
    const ledger = newLedger({ plan: fixedPlan('09:00', '11:50', '15:00') }, start, 'UTC');
    expect(next(ledger, instant('2026-11-23T08:55:00Z'), 'UTC', pause)?.id).toBe('2026-11-23#3');
    const long = { from: pause.from, until: '2027-06-01T00:00:00.000Z' };
    expect(next(ledger, instant('2026-11-23T08:55:00Z'), 'UTC', long)?.id).toBe('2027-06-01#1');
  });
});
