import * as z from 'zod/mini';
import { longestItem, longestList } from './checklist-item.ts';
import { longestText } from './entry.ts';
import { uuidSchema } from './id.ts';
import { sessionKinds } from './session-kind.ts';
import { daySchema, instantSchema, zoneSchema } from './time.ts';

const text = z.string().check(z.maxLength(longestText));

/** What its name may hold. */
export const longestLabel = 120;
/** Far more than anybody writes about one session. */
export const mostNotes = 500;

/** A treatment session or another event that a person marks, so that patterns can be read against it. */
export const sessionSchema = z.strictObject({
  id: uuidSchema,
  kind: z.enum(sessionKinds),
  label: z.string().check(z.maxLength(longestLabel)),
  startedAt: instantSchema,
  endedAt: z.optional(instantSchema),
  zone: zoneSchema,
  day: daySchema,
  intention: text,
  preparation: z.array(z.string().check(z.minLength(1), z.maxLength(longestItem))).check(z.maxLength(longestList)),
  experience: text,
  integration: z.array(z.strictObject({ at: instantSchema, text })).check(z.maxLength(mostNotes)),
  updatedAt: instantSchema,
  deletedAt: z.optional(instantSchema),
});
export type Session = z.infer<typeof sessionSchema>;
