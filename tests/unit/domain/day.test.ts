import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUpTo, instantText, laterText, localMoment, minuteOfDay } from '../../../src/domain/day.ts';
import { daySchema, instantSchema, offsetSchema, zoneSchema } from '../../../src/domain/time.ts';
import { aMoment } from '../../support/logs.ts';
import { aZone } from '../../support/plans.ts';

const instant = Temporal.Instant.from;
/** From the year 1000 to the year 9999, to the millisecond. */
const anInstant = fc
  .integer({ min: -30_610_224_000_000, max: 253_402_300_799_999 })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

describe('the moment that a row keeps', () => {
  it.each([
    ['2026-11-23T08:15:00.000Z', 'Europe/Berlin', '+01:00', '2026-11-23'],
    ['2026-11-23T08:15:00.000Z', 'UTC', '+00:00', '2026-11-23'],
    ['2026-11-23T02:00:00.000Z', 'America/Los_Angeles', '-08:00', '2026-11-22'],
    ['2026-11-23T20:00:00.000Z', 'Asia/Kathmandu', '+05:45', '2026-11-24'],
    // One instant, two calendar days apart across the date line
    ['2026-11-23T10:30:00.000Z', 'Pacific/Kiritimati', '+14:00', '2026-11-24'],
    ['2026-11-23T10:30:00.000Z', 'Pacific/Pago_Pago', '-11:00', '2026-11-22'],
    // Lord Howe moves by half an hour
    ['2026-04-04T14:45:00.000Z', 'Australia/Lord_Howe', '+11:00', '2026-04-05'],
    ['2026-04-04T15:15:00.000Z', 'Australia/Lord_Howe', '+10:30', '2026-04-05'],
  ])('%s in %s has offset %s on %s', (at, zone, offset, day) => {
    expect(localMoment(instant(at), zone)).toEqual({ at, zone, offset, day });
  });

  it('tells both passes of an autumn hour apart (fault 6)', () => {
    const first = localMoment(instant('2026-10-25T00:30:00Z'), 'Europe/Berlin');
    const second = localMoment(instant('2026-10-25T01:30:00Z'), 'Europe/Berlin');
    expect([first.offset, second.offset]).toEqual(['+02:00', '+01:00']);
    expect([first.day, second.day]).toEqual(['2026-10-25', '2026-10-25']);
    expect([minuteOfDay(first), minuteOfDay(second)]).toEqual([150, 150]);
    expect(first.at < second.at).toBe(true);
  });

  it('fits the schemas in any zone, and its minute is that of the zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_799_999 }), aZone, (milliseconds, zone) => {
        const now = Temporal.Instant.fromEpochMilliseconds(milliseconds);
        const moment = localMoment(now, zone);
        expect(instantSchema.safeParse(moment.at).success).toBe(true);
        expect(offsetSchema.safeParse(moment.offset).success).toBe(true);
        expect(daySchema.safeParse(moment.day).success).toBe(true);
        expect(zoneSchema.safeParse(moment.zone).success).toBe(true);
        const local = now.toZonedDateTimeISO(zone);
        expect(minuteOfDay(moment)).toBe(local.hour * 60 + local.minute);
      }),
    );
  });
});

describe('the text of an instant', () => {
  it('is 24 characters wide and sorts as time does', () => {
    fc.assert(
      fc.property(anInstant, anInstant, (a, b) => {
        expect(instantText(a)).toHaveLength(24);
        expect(instantSchema.safeParse(instantText(a)).success).toBe(true);
        const order = instantText(a) < instantText(b) ? -1 : Number(instantText(a) > instantText(b));
        expect(order).toBe(Temporal.Instant.compare(a, b));
      }),
    );
  });

  it('of a later version is later, whatever the clock says (fault 4)', () => {
    fc.assert(
      fc.property(aMoment, aMoment, (before, clock) => {
        const text = laterText(instantText(before), clock);
        expect(text > instantText(before)).toBe(true);
        expect(text >= instantText(clock)).toBe(true);
      }),
    );
    expect(laterText('2026-11-23T08:15:00.999Z', instant('2026-11-23T08:15:00.999Z'))).toBe('2026-11-23T08:15:01.000Z');
  });

  it('drops what is finer than a millisecond', () => {
    expect(instantText(instant('2026-11-23T08:15:00.999999999Z'))).toBe('2026-11-23T08:15:00.999Z');
    expect(instantText(instant('2026-11-23T08:15:00Z'))).toBe('2026-11-23T08:15:00.000Z');
  });

  it.each([
    '2026-11-23T08:15:00Z',
    '2026-11-23T08:15:00.00Z',
    '2026-11-23T08:15:00.000000Z',
    '2026-11-23T08:15:00.000+01:00',
    '2026-11-23T08:15:00.000',
    '2026-11-23 08:15:00.000Z',
    '2026-02-30T08:15:00.000Z',
    '2026-11-23T24:00:00.000Z',
    '2026-11-23',
    '',
  ])('is refused as "%s"', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('may be %s', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true);
  });

  it.each(['2026-02-30', '2025-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01'])(
    'may not be %s',
    (day) => {
      expect(daySchema.safeParse(day).success).toBe(false);
    },
  );
});

describe('an offset', () => {
  it.each(['+00:00', '-11:00', '+05:45', '+14:00'])('may be %s', (offset) => {
    expect(offsetSchema.safeParse(offset).success).toBe(true);
  });

  it.each(['Z', '+1:00', '+24:00', '+01:60', '0100', '+01'])('may not be %s', (offset) => {
    expect(offsetSchema.safeParse(offset).success).toBe(false);
  });
});

describe('the last days', () => {
  it.each([
    ['2026-03-02', 4, ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']],
    ['2024-03-01', 3, ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['2027-01-01', 2, ['2026-12-31', '2027-01-01']],
    ['2026-10-26', 3, ['2026-10-24', '2026-10-25', '2026-10-26']],
    ['2026-03-30', 3, ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['2026-11-23', 1, ['2026-11-23']],
  ])('up to %s, %i of them', (today, count, days) => {
    expect(daysUpTo(Temporal.PlainDate.from(today), count)).toEqual(days);
  });
});
