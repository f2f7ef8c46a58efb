import * as z from 'zod/mini';
import { denseSchema } from './dense.ts';
import { fieldOf } from './field.ts';
import { pauseSchema } from './pause.ts';
import { defaultPlan, Plan } from './plan.ts';
import { instantSchema } from './time.ts';
import { wordings } from './wording.ts';

/** How a prompt reaches the person. The badge and the waiting card are there in any case. */
export const reminders = ['notification', 'badge', 'window'] as const;
export type Reminder = (typeof reminders)[number];

export const settingsSchema = z.strictObject({
  plan: Plan,
  /** Another plan for some days, over or not */
  dense: z.optional(denseSchema),
  /** The last pause that the person took, over or not */
  pause: z.optional(pauseSchema),
  /** Whether the moments of a random plan stay a surprise; they do not where it is missing */
  hideTimes: z.optional(z.boolean()),
  words: z.literal(wordings),
  reminder: z.literal(reminders),
  updatedAt: instantSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Older than anything that a person chose, so that a restored choice always wins over it. */
const never = '1970-01-01T00:00:00.000Z';

export const defaultSettings: Settings = {
  plan: defaultPlan,
  words: 'both',
  reminder: 'notification',
  updatedAt: never,
};

export type Unusable = { field: string; value: unknown; reason: string };

/**
 * Settings from whatever the store holds. Each field that fails its schema falls back to its default
 * and is handed back, so that the caller can keep it aside and show it.
 */
export function settingsFrom(stored: unknown): { settings: Settings; unusable: Unusable[] } {
  if (stored === undefined) return { settings: defaultSettings, unusable: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: defaultSettings, unusable: [{ field: 'settings', value: stored, reason: 'not an object' }] };
  }
  const fields = new Map(Object.entries(stored));
  const unusable: Unusable[] = [];
  function read<Key extends keyof Settings>(field: Key): Settings[Key] {
    if (!fields.has(field)) return defaultSettings[field];
    const value = fields.get(field);
    const result = settingsSchema.shape[field].safeParse(value);
    if (result.success) return result.data as Settings[Key];
    unusable.push({ field, value, reason: fieldOf(result.error) });
    return defaultSettings[field];
  }
  const names = Object.keys(settingsSchema.shape) as (keyof Settings)[];
  const chosen = names.map((name) => [name, read(name)] as const).filter(([, value]) => value !== undefined);
  return { settings: Object.fromEntries(chosen) as Settings, unusable };
}
