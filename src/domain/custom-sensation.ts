import * as z from 'zod/mini';
import { regions } from './sensation.ts';
import { instantSchema } from './time.ts';

/** A sensation in the person's own words. Retired ones stay, so that old entries keep their label. */
export const customSensationSchema = z.strictObject({
  id: z.string().check(z.regex(/^custom\.[0-9a-f-]{36}$/, 'not an id like custom.<uuid>')),
  label: z.string().check(z.minLength(1), z.maxLength(60)),
  region: z.enum(regions),
  retired: z.boolean(),
  updatedAt: instantSchema,
});
export type CustomSensation = z.infer<typeof customSensationSchema>;
