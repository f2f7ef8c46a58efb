import * as z from 'zod/mini';
import { laterText } from './day.ts';
import { type Region, regions } from './sensation.ts';
import { instantSchema } from './time.ts';

export const longestLabel = 60;

/** A sensation in the person's own words. Retired ones stay, so that old entries keep their label. */
export const customSensationSchema = z.strictObject({
  id: z.string().check(z.regex(/^custom\.[0-9a-f-]{36}$/, 'not an id like custom.<uuid>')),
  label: z.string().check(z.minLength(1), z.maxLength(longestLabel)),
  region: z.enum(regions),
  retired: z.boolean(),
  updatedAt: instantSchema,
});
export type CustomSensation = z.infer<typeof customSensationSchema>;

/** What was typed, without stray spaces; `undefined` where nothing was. */
export function labelFrom(typed: string): string | undefined {
  const label = typed.replace(/\s+/g, ' ').trim().slice(0, longestLabel).trim();
  return label === '' ? undefined : label;
}

/** The one that these words already name, in whatever case they are spelt. */
export const ownNamed = (label: string, own: readonly CustomSensation[]): CustomSensation | undefined =>
  own.find((each) => each.label.toLowerCase() === label.toLowerCase());

export type OwnChange = Partial<Pick<CustomSensation, 'label' | 'region' | 'retired'>>;

/** A later version of it, also where the clock went back. Its id and with it every entry that has it stay. */
export const changedOwn = (own: CustomSensation, change: OwnChange, now: Temporal.Instant): CustomSensation => ({
  ...own,
  ...change,
  updatedAt: laterText(own.updatedAt, now),
});

/** Words for a region, as a row: new, or the one that these words name already, offered again in that region. */
export function ownFor(
  words: { label: string; region: Region },
  own: readonly CustomSensation[],
  uuid: string,
  now: Temporal.Instant,
): CustomSensation {
  const known = ownNamed(words.label, own);
  if (known) return changedOwn(known, { region: words.region, retired: false }, now);
  return { id: `custom.${uuid}`, ...words, retired: false, updatedAt: laterText('', now) };
}
