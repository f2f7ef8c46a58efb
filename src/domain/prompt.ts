import * as z from 'zod/mini';
import { uuidSchema } from './id.ts';
import { daySchema, instantSchema, zoneSchema } from './time.ts';

export const promptIdSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d#\d{1,4}$/, 'not a prompt id like 2026-11-23#1'));

/** How a planned prompt ended. `closed`: the browser was not running while it was open. */
export const outcomes = ['open', 'answered', 'dismissed', 'expired', 'closed', 'paused'] as const;

/** One line of the ledger: every planned prompt has exactly one, with exactly one outcome. */
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
export type Prompt = z.infer<typeof promptSchema>;
