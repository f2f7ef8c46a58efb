import { describe, expect, it } from 'vitest';
import { zoneWhereItIs } from '../../support/hour.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

describe('a zone where it is some hour', () => {
  it.each(hours)('exists at whatever hour the tests run: %i o’clock', (hour) => {
    for (const utc of hours) {
      const now = Temporal.PlainDateTime.from({ year: 2026, month: 11, day: 23, hour: utc }).toZonedDateTime('UTC');
      const zone = zoneWhereItIs(hour, new Date(now.epochMilliseconds));
      expect(now.withTimeZone(zone).hour, zone).toBe(hour);
    }
  });
});
