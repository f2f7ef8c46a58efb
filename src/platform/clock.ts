/** The only places that ask what time it is and where. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** Asked anew each time: a laptop travels. */
export const zone = (): string => Temporal.Now.timeZoneId();

export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO();
