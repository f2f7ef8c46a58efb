import * as z from 'zod/mini';

/** `2026-11-23T08:15:00.000Z`: UTC at fixed width, so that text sorts as time does. */
export const instantSchema = z.iso.datetime({ precision: 3 });
/** `2026-11-23`, an existing calendar day. */
export const daySchema = z.iso.date();
/** IANA name as this engine spells it. Engines differ (Asia/Calcutta, Asia/Kolkata), so only its form is checked. */
export const zoneSchema = z.string().check(z.regex(/^[A-Za-z0-9._+/-]{1,64}$/, 'not a time zone'));
export const offsetSchema = z
  .string()
  .check(z.regex(/^[+-](0\d|1\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'not an offset from UTC'));
