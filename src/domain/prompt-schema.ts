import * as z from 'zod/mini';
import { uuidSchema } from './id.ts';
import { outcomes, promptIdPattern } from './prompt.ts';
import { daySchema, instantSchema, zoneSchema } from './time.ts';

/** Its day is one of the calendar: files with shifted dates move it. */
export const promptIdSchema = z.string().check(
  z.regex(promptIdPattern, 'not a prompt id like 2026-11-23#1'),
  z.refine((id) => daySchema.safeParse(id.slice(0, 10)).success, 'not a day of the calendar'),
);

/** The row in the database is the record in the export; keys stand in this order. */
export const promptSchema = z.strictObject({
  id: promptIdSchema,
  day: daySchema,
  zone: zoneSchema,
  plannedAt: instantSchema,
  expiresAt: instantSchema,
  shownAt: z.optional(instantSchema),
  outcome: z.literal(outcomes),
  checkinId: z.optional(uuidSchema),
  updatedAt: instantSchema,
});
