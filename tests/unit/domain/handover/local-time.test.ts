import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../../../src/domain/day.ts';
import { clockAt } from '../../../../src/domain/handover/local-time.ts';
import { aMoment } from '../../../support/logs.ts';
import { aZone } from '../../../support/plans.ts';

/** What Temporal alone says. */
function byTemporal(at: string, zone: string) {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const [day, time] = local.toPlainDateTime().toString({ smallestUnit: 'millisecond' }).split('T');
  return { day, time, offset: local.offsetNanoseconds / 60_000_000_000 };
}

const two = (number: number) => `${number}`.padStart(2, '0');
const anOffset = fc
  .record({ sign: fc.constantFrom('+', '-'), hours: fc.nat(23), minutes: fc.nat(59) })
  .map(({ sign, hours, minutes }) => `${sign}${two(hours)}:${two(minutes)}`);

describe('the clock of a place', () => {
  it('shows what Temporal shows, in any zone and at any offset', () => {
    fc.assert(
      fc.property(aMoment, fc.oneof(aZone, anOffset), (moment, zone) => {
        const at = instantText(moment);
        expect(clockAt(at, zone)).toEqual(byTemporal(at, zone));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T00:00:00Z'],
    ['Europe/Berlin', '2026-10-25T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z'],
    ['Pacific/Apia', '2011-12-29T20:00:00Z'],
    ['America/Boa_Vista', '2000-10-08T00:00:00Z'],
    // Before 1891 the clock was set by the sun: offsets of seconds.
    ['Europe/Paris', '1890-01-01T00:00:00Z'],
  ])('is right around a change of the clocks: %s, %s', (zone, about) => {
    for (let quarter = -100; quarter < 100; quarter++) {
      const at = instantText(Temporal.Instant.from(about).add({ minutes: quarter * 15 }));
      expect(clockAt(at, zone)).toEqual(byTemporal(at, zone));
    }
  });

  it.each(['0000-01-01T00:30:00.000Z', '9999-12-31T23:30:00.000Z'])('goes over the edges of the calendar: %s', (at) => {
    for (const offset of ['-01:00', '+01:00', '-00:00', '+00:00']) {
      expect(clockAt(at, offset)).toEqual(byTemporal(at, offset));
    }
  });

  it('is unknown where the zone is, and throws on a day that does not exist', () => {
    expect(clockAt('2026-11-23T08:15:00.000Z', 'Mars/Olympus')).toBeUndefined();
    expect(clockAt('2026-11-23T08:15:00.000Z', '+01:00:30')).toBeUndefined();
    expect(() => clockAt('2026-02-30T08:15:00.000Z', '+01:00')).toThrow(RangeError);
  });
});
