import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownZone, localAt } from '../../../src/domain/local-at.ts';
import { aZone } from '../../support/plans.ts';

const at = '2026-11-23T08:15:00.000Z';

describe('the clock at an instant', () => {
  it('is that of the first zone or offset which this engine knows', () => {
    expect(localAt(at, 'Mars/Olympus', '+05:45', 'UTC')?.toPlainTime().toString()).toBe('14:00:00');
    expect(localAt(at, 'Mars/Olympus')).toBeUndefined();
    expect(() => localAt('no time', 'UTC')).toThrow(RangeError);
  });
});

describe('the zone to show a record by', () => {
  it('is its own where this engine knows it', () => {
    fc.assert(
      fc.property(aZone, (zone) => {
        expect(knownZone(zone)).toBe(zone);
      }),
    );
  });

  it.each(['Mars/Olympus', 'Etc/Unknown', 'Etc/GMT-18', '...'])('is UTC where it does not: %s', (zone) => {
    expect(knownZone(zone)).toBe('UTC');
  });
});
