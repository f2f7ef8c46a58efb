import * as z from 'zod/mini';
import { longestText } from './entry.ts';
import { uuidSchema } from './id.ts';
import { promptIdSchema } from './prompt-schema.ts';
import { longestTag, mostTags } from './tag.ts';
import { daySchema, instantSchema, offsetSchema, zoneSchema } from './time.ts';

export const sensationIdSchema = z
  .string()
  .check(z.regex(/^([a-z]{1,20}\.[a-z]{1,20}|custom\.[0-9a-f-]{36})$/, 'not the id of a sensation'));
const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const levelsSchema = z.strictObject({ ventral: levelSchema, sympathetic: levelSchema, dorsal: levelSchema });
const strengthSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const textSchema = z.string().check(z.maxLength(longestText));

/** One entry. The row in the database is the record in the export; keys stand in this order. */
export const checkinSchema = z.strictObject({
  id: uuidSchema,
  at: instantSchema,
  zone: zoneSchema,
  offset: offsetSchema,
  day: daySchema,
  levels: levelsSchema,
  sensations: z.array(z.strictObject({ id: sensationIdSchema, strength: strengthSchema })).check(
    z.maxLength(200),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'a sensation is there twice'),
  ),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(longestTag))).check(z.maxLength(mostTags)),
  note: textSchema,
  eased: textSchema,
  source: z.enum(['prompted', 'self', 'earlier']),
  /** Only when the check-in answers a prompt. */
  promptId: z.optional(promptIdSchema),
  openedAt: instantSchema,
  savedAt: instantSchema,
  updatedAt: instantSchema,
  /** Only on tombstones, which keep the id and the times of a deleted entry and nothing it said. */
  deletedAt: z.optional(instantSchema),
});
export type Checkin = z.infer<typeof checkinSchema>;
