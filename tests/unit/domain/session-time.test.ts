import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../../src/domain/day.ts';
import { newSession } from '../../../src/domain/session-change.ts';
import {
  clockOf,
  daysSince,
  endFrom,
  endMoved,
  inTime,
  isStillNear,
  localText,
  nextHour,
  startFrom,
  timesFrom,
  typedTimes,
} from '../../../src/domain/session-time.ts';
import { aMoment, aSession } from '../../support/logs.ts';
import { aZone } from '../../support/plans.ts';

const instant = Temporal.Instant.from;
const day = Temporal.PlainDate.from;

describe('the start that somebody typed', () => {
  it.each([
    ['2026-11-24T10:00', 'Europe/Berlin', '2026-11-24T09:00:00.000Z', '2026-11-24'],
    ['2026-11-24T00:30', 'Asia/Kathmandu', '2026-11-23T18:45:00.000Z', '2026-11-24'],
    // Spring: 02:30 does not exist and moves forward by the hour
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', '2026-03-29'],
    // Autumn: 02:30 exists twice and is its first
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', '2026-10-25'],
    // Lord Howe moves by half an hour
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z', '2026-10-04'],
    // Apia had no 30 December 2011
    ['2011-12-30T10:00', 'Pacific/Apia', '2011-12-30T20:00:00.000Z', '2011-12-31'],
  ])('%s in %s is %s, on %s', (typed, zone, startedAt, on) => {
    expect(startFrom(typed, zone)).toEqual({ startedAt, zone, day: on });
  });

  it.each(['', '2026-11-24', '0002-11-24T10:00', '2026-11-24T10:00:30', 'soon'])('is none as "%s"', (typed) => {
    expect(startFrom(typed, 'UTC')).toBeUndefined();
  });

  it('is shown as it was typed, unless the clock skips it; and the shown one stands for the same instant', () => {
    fc.assert(
      fc.property(aMoment, aZone, (moment, zone) => {
        const local = moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
        const start = startFrom(local, zone);
        expect(localText(start?.startedAt ?? '', zone)).toBe(local);
        expect(start?.day).toBe(local.slice(0, 10));
        expect(startFrom(localText(start?.startedAt ?? '', zone), zone)).toEqual(start);
      }),
    );
  });

  it('is shown later by what the clocks skip', () => {
    const start = startFrom('2026-03-29T02:30', 'Europe/Berlin');
    expect(localText(start?.startedAt ?? '', 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });
});

describe('the end that somebody typed', () => {
  it.each([
    ['2026-11-24T09:00:00.000Z', '12:00', 'Europe/Berlin', '2026-11-24T11:00:00.000Z'],
    ['2026-11-24T21:00:00.000Z', '01:00', 'Europe/Berlin', '2026-11-25T00:00:00.000Z'],
    ['2026-11-24T09:00:00.000Z', '10:00', 'Europe/Berlin', '2026-11-25T09:00:00.000Z'],
    // From 01:30 to the 02:30 that does not exist
    ['2026-03-29T00:30:00.000Z', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    // From the second 02:40 to the second 02:50
    ['2026-10-25T01:40:00.000Z', '02:50', 'Europe/Berlin', '2026-10-25T01:50:00.000Z'],
  ])('after %s at %s in %s is %s', (startedAt, clock, zone, endedAt) => {
    expect(endFrom(startedAt, clock, zone)).toBe(endedAt);
  });

  it.each(['', '24:00', '9:00'])('is none as "%s"', (clock) => {
    expect(endFrom('2026-11-24T09:00:00.000Z', clock, 'UTC')).toBeUndefined();
  });

  it('is after the start by no more than about a day, and shows the clock that was typed unless it is skipped', () => {
    const aClock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(aMoment, aZone, aClock, (moment, zone, clock) => {
        const startedAt = instantText(moment);
        const endedAt = endFrom(startedAt, clock, zone) ?? '';
        expect(endedAt > startedAt).toBe(true);
        expect(instant(endedAt).since(startedAt).total('hours')).toBeLessThanOrEqual(49);
        const local = instant(endedAt).toZonedDateTimeISO(zone);
        const exists = local.toPlainDate().toPlainDateTime(Temporal.PlainTime.from(clock)).toZonedDateTime(zone);
        if (exists.toPlainTime().equals(clock)) expect(clockOf(endedAt, zone)).toBe(clock);
      }),
    );
  });

  it.each([
    ['12:00', '2026-11-24T10:00', '2026-11-24T14:00', '16:00'],
    ['12:00', '2026-11-24T10:00', '2026-11-30T10:00', '12:00'],
    ['23:00', '2026-11-24T21:00', '2026-11-24T23:30', '01:30'],
    ['', '2026-11-24T10:00', '2026-11-24T14:00', ''],
    ['12:00', '2026-11-24T10:00', '', '12:00'],
  ])('of %s moves with the start from %s to %s: %s', (clock, from, to, expected) => {
    expect(endMoved(clock, from, to)).toBe(expected);
  });
});

describe('the times of a form', () => {
  it('stay to the millisecond where they were not touched', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        const { startedAt, endedAt, zone, day: on } = session;
        const same = timesFrom(typedTimes(session), zone, session);
        expect(same).toEqual({ startedAt, ...(endedAt === undefined ? {} : { endedAt }), zone, day: on });
      }),
    );
  });

  it('are read on the clock of the zone that the session was in', () => {
    const before = { startedAt: '2026-11-24T09:00:12.345Z', zone: 'Europe/Berlin', day: '2026-11-24' };
    const zone = 'Europe/Berlin';
    expect(timesFrom({ start: '2026-11-24T10:00', end: '12:00' }, zone, before)).toEqual({
      ...before,
      endedAt: '2026-11-24T11:00:00.000Z',
    });
    expect(timesFrom({ start: '2026-11-25T10:00', end: '' }, zone, before)).toEqual({
      startedAt: '2026-11-25T09:00:00.000Z',
      zone,
      day: '2026-11-25',
    });
    expect(timesFrom({ start: '', end: '' }, zone, before)).toBeUndefined();
  });
});

describe('what is ahead and what has begun', () => {
  const at = (startedAt: string) =>
    newSession(
      {
        id: '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11',
        kind: 'therapy',
        label: startedAt,
        now: instant('2026-01-01T00:00Z'),
      },
      { startedAt: `2026-11-${startedAt}:00.000Z`, zone: 'UTC', day: '2026-11-01' },
    );
  const names = (sessions: { label: string }[]) => sessions.map(({ label }) => label);

  it('is told apart by the minute: the next one first, then the newest of the past', () => {
    const all = ['20T09:00', '25T09:00', '23T08:00', '24T09:00', '22T09:00'].map(at);
    const { ahead, begun } = inTime(all, instant('2026-11-23T08:00:00Z'));
    expect(names(ahead)).toEqual(['24T09:00', '25T09:00']);
    expect(names(begun)).toEqual(['23T08:00', '22T09:00', '20T09:00']);
  });

  it.each([
    ['2026-11-22', -1, false],
    ['2026-11-23', 0, true],
    ['2026-11-30', 7, true],
    ['2026-12-01', 8, false],
  ])('on %s a session of the 23rd is %i days ago; still near: %j', (today, days, near) => {
    expect(daysSince({ day: '2026-11-23' }, day(today))).toBe(days);
    expect(isStillNear({ day: '2026-11-23' }, day(today))).toBe(near);
  });

  it.each([
    ['2026-11-23T08:15:00Z', 'UTC', '2026-11-23T09:00'],
    ['2026-11-23T08:00:00Z', 'UTC', '2026-11-23T08:00'],
    ['2026-11-23T23:10:00Z', 'Asia/Kathmandu', '2026-11-24T05:00'],
    ['2026-12-31T23:59:59Z', 'UTC', '2027-01-01T00:00'],
  ])('at %s in %s the next full hour is %s', (now, zone, expected) => {
    expect(nextHour(instant(now), zone)).toBe(expected);
  });
});

describe('a session whose zone this engine does not know', () => {
  const before = { startedAt: '2026-11-22T10:00:00.123Z', endedAt: '2026-11-22T11:00:00.456Z', day: '2026-11-22' };
  const foreign = { ...before, zone: 'Mars/Olympus' };

  it('is typed by the clock of UTC, and is left as it is where nothing is changed', () => {
    expect(typedTimes(foreign)).toEqual({ start: '2026-11-22T10:00', end: '11:00' });
    expect(timesFrom(typedTimes(foreign), 'UTC', foreign)).toEqual(foreign);
  });

  it('takes the zone that it is changed in', () => {
    expect(timesFrom({ start: '2026-11-22T12:00', end: '13:00' }, 'UTC', foreign)).toEqual({
      startedAt: '2026-11-22T12:00:00.000Z',
      endedAt: '2026-11-22T13:00:00.000Z',
      zone: 'UTC',
      day: '2026-11-22',
    });
  });
});
