import { describe, expect, it } from 'vitest';
import { canBeAnswered } from '../../../src/domain/ledger.ts';
import { defaultPlan, Plan } from '../../../src/domain/plan.ts';
import { firstOf, unrecorded } from '../../../src/domain/planned.ts';
import { accounted, newSchedule } from '../../../src/domain/schedule.ts';
import { isSchedule } from '../../../src/domain/stored.ts';
import { type Ledger, newLedger, next, wake } from '../../support/ledger.ts';

const instant = Temporal.Instant.from;
const at = (local: string, zone: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const open = { days: [1, 2, 3, 4, 5, 6, 7], expiryMinutes: 30, nudgeMinutes: 0 };
const fixed = (...times: string[]) => Plan.parse({ kind: 'fixed', times, ...open });
const fiveTimes = fixed('09:00', '12:00', '15:00', '18:00', '21:00');
const outcomesIn = (rows: Ledger['rows']) => [...rows.values()].map(({ id, outcome }) => `${id} ${outcome}`);
const named = (day: string, ...slots: number[]) => slots.map((slot) => `${day}#${slot}`);

describe('a new schedule', () => {
  const now = instant('2026-11-23T12:00:00Z');

  it('parses, and asks nothing that lay before it', () => {
    const schedule = newSchedule('seed', { plan: fiveTimes }, now, 'UTC');
    expect(isSchedule(schedule)).toBe(true);
    expect(unrecorded(schedule, new Set(), instant('2026-11-23T16:00:00Z'), 'UTC').map(({ id }) => id)).toEqual(
      named('2026-11-23', 3),
    );
  });

  it('knows the first prompt of a day', () => {
    const schedule = newSchedule('seed', { plan: fiveTimes }, now, 'UTC');
    expect(firstOf(schedule, '2026-11-24', 'Europe/Berlin')?.toString()).toBe('2026-11-24T08:00:00Z');
    expect(firstOf({ ...schedule, plan: { kind: 'none' } }, '2026-11-24', 'UTC')).toBeUndefined();
  });

  it('does not go back over complete days when the clock is set back (fault 4)', () => {
    const later = accounted(
      newSchedule('seed', { plan: fiveTimes }, now, 'UTC'),
      instant('2026-11-27T12:00:00Z'),
      'UTC',
    );
    const back = accounted(later, instant('2026-11-20T12:00:00Z'), 'UTC');
    expect(back.accountedFrom).toBe(later.accountedFrom);
    expect(back.lastSeen).toBe('2026-11-20T12:00:00.000Z');
  });
});

describe('flying (fault 7)', () => {
  it('east over slots records them as closed', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-22T22:00', 'Europe/Berlin'), 'Europe/Berlin');
    wake(ledger, at('2026-11-23T09:40', 'Europe/Berlin'), 'Europe/Berlin');
    const landed = at('2026-11-23T22:00', 'Asia/Tokyo');
    wake(ledger, landed, 'Asia/Tokyo');
    expect(outcomesIn(ledger.rows)).toEqual(named('2026-11-23', 1, 2, 3, 4, 5).map((id) => `${id} closed`));
    expect(next(ledger, landed, 'Asia/Tokyo')?.at).toEqual(at('2026-11-24T09:00', 'Asia/Tokyo'));
  });

  it('east on the very day of the installation leaves no slot without a row', () => {
    // At ten in Berlin the slots from twelve on are still to come; in Tokyo it is six in the evening.
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-23T10:00', 'Europe/Berlin'), 'Europe/Berlin');
    const landed = at('2026-11-23T18:40', 'Asia/Tokyo');
    wake(ledger, landed, 'Asia/Tokyo');
    expect(outcomesIn(ledger.rows)).toEqual(named('2026-11-23', 2, 3, 4).map((id) => `${id} closed`));
    expect(next(ledger, landed, 'Asia/Tokyo')?.id).toBe('2026-11-23#5');
  });

  it('west on the day of the installation asks nothing that had passed before it', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-23T13:00', 'Europe/Berlin'), 'Europe/Berlin');
    const landed = at('2026-11-23T08:00', 'America/New_York');
    wake(ledger, landed, 'America/New_York');
    expect(next(ledger, landed, 'America/New_York')).toMatchObject({
      id: '2026-11-23#3',
      at: at('2026-11-23T15:00', 'America/New_York'),
    });
  });

  it('after a change of plan counts the slots of the new one from where it was made', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-23T08:00', 'Europe/Berlin'), 'Europe/Berlin');
    const asking = { plan: fixed('11:00', '13:00', '20:00') };
    wake(ledger, at('2026-11-23T09:40', 'Europe/Berlin'), 'Europe/Berlin', { asking });
    wake(ledger, at('2026-11-23T19:00', 'Asia/Tokyo'), 'Asia/Tokyo');
    expect(outcomesIn(ledger.rows)).toEqual(['1 closed', '2 closed', '3 closed'].map((row) => `2026-11-23#${row}`));
    expect(next(ledger, at('2026-11-23T19:00', 'Asia/Tokyo'), 'Asia/Tokyo')?.id).toBe('2026-11-23#4');
  });

  it('west asks no slot twice', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-23T08:00', 'Europe/Berlin'), 'Europe/Berlin');
    wake(ledger, at('2026-11-23T21:10', 'Europe/Berlin'), 'Europe/Berlin');
    expect(ledger.rows.size).toBe(5);
    const landed = at('2026-11-23T14:30', 'America/Los_Angeles');
    const { added, waiting } = wake(ledger, landed, 'America/Los_Angeles');
    expect([added, waiting]).toEqual([[], undefined]);
    expect(next(ledger, landed, 'America/Los_Angeles')?.id).toBe('2026-11-24#1');
  });

  it('west asks the slots that are still to come by the new local time', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-23T08:00', 'Europe/Berlin'), 'Europe/Berlin');
    wake(ledger, at('2026-11-23T12:10', 'Europe/Berlin'), 'Europe/Berlin');
    const landed = at('2026-11-23T16:00', 'America/New_York');
    wake(ledger, landed, 'America/New_York');
    expect(next(ledger, landed, 'America/New_York')).toMatchObject({ id: '2026-11-23#4' });
    expect([...ledger.rows.keys()]).toEqual(named('2026-11-23', 1, 2, 3));
  });

  it('west over the date line names no prompt that the ledger holds', () => {
    const ledger = newLedger({ plan: fiveTimes }, at('2026-11-22T08:00', 'Pacific/Kiritimati'), 'Pacific/Kiritimati');
    wake(ledger, at('2026-11-24T09:05', 'Pacific/Kiritimati'), 'Pacific/Kiritimati');
    expect(ledger.rows.size).toBe(11);
    // The same instant a flight later, two calendar days back
    const landed = at('2026-11-22T11:00', 'Pacific/Pago_Pago');
    expect(wake(ledger, landed, 'Pacific/Pago_Pago').added).toEqual([]);
    expect(next(ledger, landed, 'Pacific/Pago_Pago')?.id).toBe('2026-11-24#2');
  });
});

describe('away', () => {
  it('three days asleep leaves at most one open, the rest closed (fault 8)', () => {
    const zone = 'Europe/Berlin';
    const start = at('2026-11-20T08:00', zone);
    for (let minutes = 0; minutes < 1440; minutes += 10) {
      const ledger = newLedger({ plan: defaultPlan }, start, zone);
      const now = start.add({ hours: 72, minutes });
      const { added, waiting } = wake(ledger, now, zone);
      const others = added.filter(({ id }) => id !== waiting?.id);
      expect(added.length).toBeGreaterThanOrEqual(12);
      expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['closed']));
    }
  });

  it('a day with the last prompt still open leaves that one to answer (fault 9)', () => {
    const ledger = newLedger({ plan: fiveTimes }, instant('2026-11-23T08:00:00Z'), 'UTC');
    const now = instant('2026-11-23T21:10:00Z');
    expect(wake(ledger, now, 'UTC').waiting?.id).toBe('2026-11-23#5');
  });

  it('over a year records a year', () => {
    const ledger = newLedger({ plan: fixed('09:00') }, instant('2020-01-01T12:00:00Z'), 'UTC');
    const { added } = wake(ledger, instant('2026-11-23T12:00:00Z'), 'UTC');
    expect(added).toHaveLength(367);
    expect(added[0]?.id).toBe('2025-11-22#1');
  });

  it('a night over a day that the zone skipped loses no prompt', () => {
    const zone = 'Pacific/Apia';
    const night = Plan.parse({
      kind: 'interval',
      everyMinutes: 60,
      windows: [{ from: '23:00', to: '05:00' }],
      ...open,
    });
    const ledger = newLedger({ plan: night }, at('2011-12-29T12:00', zone), zone);
    wake(ledger, at('2011-12-31T00:10', zone), zone);
    wake(ledger, at('2011-12-31T12:00', zone), zone);
    expect([...ledger.rows.keys()]).toEqual(named('2011-12-29', 1, 2, 3, 4, 5, 6));
  });
});

describe('another plan (fault 28)', () => {
  const zone = 'UTC';

  it('leaves the open prompt to answer and numbers its own behind it', () => {
    const ledger = newLedger({ plan: fiveTimes }, instant('2026-11-23T08:00:00Z'), zone);
    const now = instant('2026-11-23T12:10:00Z');
    const { waiting } = wake(ledger, now, zone, { asking: { plan: fixed('12:05', '12:40', '14:00') } });
    expect(waiting?.id).toBe('2026-11-23#2');
    expect(next(ledger, now, zone)).toMatchObject({ id: '2026-11-23#4', at: instant('2026-11-23T12:40:00Z') });
    const stillOpen = ledger.rows.get('2026-11-23#2');
    expect(stillOpen && canBeAnswered(stillOpen, instant('2026-11-23T12:29:00Z'))).toBe(true);
    wake(ledger, instant('2026-11-23T23:00:00Z'), zone);
    expect([...ledger.rows.keys()]).toEqual(named('2026-11-23', 1, 2, 4, 5));
    expect(next(ledger, instant('2026-11-23T23:00:00Z'), zone)?.id).toBe('2026-11-24#1');
  });

  it('counts on over a second change of the same day', () => {
    const ledger = newLedger({ plan: fixed('09:00', '10:00') }, instant('2026-11-23T08:00:00Z'), zone);
    wake(ledger, instant('2026-11-23T09:30:00Z'), zone, { asking: { plan: fixed('11:00', '12:00') } });
    wake(ledger, instant('2026-11-23T11:30:00Z'), zone, { asking: { plan: fixed('13:00', '14:00') } });
    wake(ledger, instant('2026-11-23T15:00:00Z'), zone);
    const times = [...ledger.rows.values()].map(({ id, plannedAt }) => `${id} ${plannedAt.slice(11, 16)}`);
    expect(times).toEqual(['2026-11-23#1 09:00', '2026-11-23#2 11:00', '2026-11-23#3 13:00', '2026-11-23#4 14:00']);
  });
});
