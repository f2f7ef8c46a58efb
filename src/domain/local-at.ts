/** The clock at an instant, by the first of the zones and offsets that this engine knows; `undefined` where it knows none. */
export function localAt(at: string, ...zones: string[]): Temporal.ZonedDateTime | undefined {
  const instant = Temporal.Instant.from(at);
  for (const zone of zones) {
    try {
      return instant.toZonedDateTimeISO(zone);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return undefined;
}

/**
 * The zone of a record where this engine knows it, else UTC. Zones are added and renamed, and a file may come from a
 * browser with other ones: such a record is shown and can be changed, by the clock of UTC.
 */
export const knownZone = (zone: string): string => (localAt('1970-01-01T00:00:00Z', zone) ? zone : 'UTC');
