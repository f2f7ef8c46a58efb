import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../../src/domain/day.ts';
import { likelyEarlier, madeEarlier, momentsEarlier, shownTwice } from '../../../src/domain/earlier.ts';
import { changed } from '../../../src/domain/entry.ts';
import { aCheckin } from '../../support/rows.ts';

const clocks = (moments: readonly Temporal.Instant[], zone: string) =>
  moments.map((each) => each.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' }));
const at = (local: string) => Temporal.ZonedDateTime.from(local).toInstant();

/** Half-hour changes, a midnight that does not exist, and the date line among them. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Apia',
  'America/Santiago',
];
const anInstant = fc
  .integer({ min: Date.UTC(2023, 0), max: Date.UTC(2028, 0) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

describe('the moments that an entry can be made for afterwards', () => {
  it('are the quarters of an hour since midnight, the latest first', () => {
    const moments = momentsEarlier(at('2026-11-23T01:07[Europe/Berlin]'), 'Europe/Berlin');
    expect(clocks(moments, 'Europe/Berlin')).toEqual(['01:00', '00:45', '00:30', '00:15', '00:00']);
  });

  it('leave out the present one, and are midnight where the day has just begun', () => {
    const quarter = momentsEarlier(at('2026-11-23T00:30[Europe/Berlin]'), 'Europe/Berlin');
    expect(clocks(quarter, 'Europe/Berlin')).toEqual(['00:15', '00:00']);
    const midnight = momentsEarlier(at('2026-11-23T00:00[Europe/Berlin]'), 'Europe/Berlin');
    expect(clocks(midnight, 'Europe/Berlin')).toEqual(['00:00']);
  });

  it('do not have the hour that the clock skips', () => {
    const moments = momentsEarlier(at('2026-03-29T03:20[Europe/Berlin]'), 'Europe/Berlin');
    expect(clocks(moments, 'Europe/Berlin').slice(0, 4)).toEqual(['03:15', '03:00', '01:45', '01:30']);
    expect(shownTwice(moments, 'Europe/Berlin').size).toBe(0);
  });

  it('have the hour that the clock shows twice in both its passes, told apart', () => {
    const moments = momentsEarlier(at('2026-10-25T03:10[Europe/Berlin]'), 'Europe/Berlin');
    const twice = shownTwice(moments, 'Europe/Berlin');
    expect(twice.size).toBe(8);
    const offsets = moments
      .filter((each) => twice.has(instantText(each)))
      .map((each) => each.toZonedDateTimeISO('Europe/Berlin').offset);
    expect(offsets).toEqual([...Array(4).fill('+01:00'), ...Array(4).fill('+02:00')]);
  });

  it('are past, of this local day, and none is there twice, wherever the person is', () => {
    fc.assert(
      fc.property(anInstant, fc.constantFrom(...zones), (now, zone) => {
        const moments = momentsEarlier(now, zone);
        const today = now.toZonedDateTimeISO(zone).toPlainDate();
        expect(moments.length).toBeGreaterThan(0);
        for (const [index, moment] of moments.entries()) {
          expect(Temporal.Instant.compare(moment, now)).toBeLessThanOrEqual(0);
          expect(moment.toZonedDateTimeISO(zone).toPlainDate().equals(today)).toBe(true);
          const next = moments[index + 1];
          if (next) expect(Temporal.Instant.compare(moment, next)).toBe(1);
        }
        expect(moments.some((moment) => moment.equals(likelyEarlier(now, zone)))).toBe(true);
      }),
    );
  });
});

it('an entry made afterwards carries the time it is for, and still says when it was made', () => {
  const made = aCheckin({ at: '2026-11-23T20:15:00.000Z', zone: 'Europe/Berlin' });
  const then = Temporal.Instant.from('2026-11-23T08:30:00Z');
  const entry = changed(made, madeEarlier(then, 'Europe/Berlin'), Temporal.Instant.from('2026-11-23T20:16:00Z'));
  expect(entry).toMatchObject({
    at: '2026-11-23T08:30:00.000Z',
    offset: '+01:00',
    day: '2026-11-23',
    source: 'earlier',
    savedAt: made.savedAt,
  });
  expect(Object.keys(entry)).toEqual(Object.keys(made));
});
