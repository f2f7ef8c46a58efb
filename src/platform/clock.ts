/** The only places that ask what time it is and where. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** What Chromium calls a zone of the system that it has no rules for; its clock then is that of UTC. */
const unknown = 'Etc/Unknown';

export const isZoneKnown = (): boolean => Temporal.Now.timeZoneId() !== unknown;

/** Asked anew each time: a laptop travels. Temporal takes no unknown zone: with one, not even the popup would open. */
export const zone = (): string => (isZoneKnown() ? Temporal.Now.timeZoneId() : 'UTC');

export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO();
