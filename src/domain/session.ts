import * as z from 'zod/mini';
import { uuidSchema } from './id.ts';
import { daySchema, instantSchema, zoneSchema } from './time.ts';

const text = z.string().check(z.maxLength(10_000));

/** A treatment session or another event that a person marks, so that patterns can be read against it. */
export const sessionSchema = z.strictObject({
  id: uuidSchema,
  kind: z.enum(['ketamine-infusion', 'therapy', 'bodywork', 'medication-change', 'other']),
  label: z.string().check(z.maxLength(120)),
  startedAt: instantSchema,
  endedAt: z.optional(instantSchema),
  zone: zoneSchema,
  day: daySchema,
  intention: text,
  preparation: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(50)),
  experience: text,
  integration: z.array(z.strictObject({ at: instantSchema, text })).check(z.maxLength(500)),
  updatedAt: instantSchema,
  deletedAt: z.optional(instantSchema),
});
export type Session = z.infer<typeof sessionSchema>;
