/**
 * Small checks for what the worker reads from the store at every wake. The schemas say the same and more, in
 * words; they would be a sixth of the worker, so they stay with the pages, and tests hold the two together.
 */
export type Guard = (value: unknown) => boolean;

export const textLike =
  (pattern: RegExp): Guard =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

export const oneOf =
  (values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);

export const wholeNumber =
  (from: number, to: number): Guard =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;

export const listOf =
  (item: Guard, from = 0, to = Number.POSITIVE_INFINITY): Guard =>
  (value) =>
    Array.isArray(value) && value.length >= from && value.length <= to && value.every(item);

/** An object with these fields, perhaps those, and no others. */
export function record(fields: Record<string, Guard>, perhaps: Record<string, Guard> = {}): Guard {
  const known = new Set([...Object.keys(fields), ...Object.keys(perhaps)]);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      [...given.keys()].every((key) => known.has(key)) &&
      Object.entries(fields).every(([key, guard]) => given.has(key) && guard(given.get(key))) &&
      Object.entries(perhaps).every(([key, guard]) => given.get(key) === undefined || guard(given.get(key)))
    );
  };
}

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const dayPattern = /^\d{4}-\d\d-\d\d$/;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;

/** `2026-11-23`, an existing day. */
export const isDay: Guard = (value) =>
  textLike(dayPattern)(value) && parses(() => Temporal.PlainDate.from(String(value)));

/** `2026-11-23T08:15:00.000Z`, UTC at fixed width. */
export const isInstant: Guard = (value) =>
  textLike(instantPattern)(value) && parses(() => Temporal.Instant.from(String(value)));

/** The form of an IANA name: engines spell them differently. */
export const isZone: Guard = textLike(/^[A-Za-z0-9._+/-]{1,64}$/);
