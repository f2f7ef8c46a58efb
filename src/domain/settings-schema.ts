import * as z from 'zod/mini';
import { mostCheckins, mostDays } from './backup-due.ts';
import { longestItem, longestList } from './checklist-item.ts';
import { hiddenPattern, mostHidden } from './hidden.ts';
import { longestContact, longestName, regionPattern } from './own-support.ts';
import { Plan } from './plan.ts';
import { reminders } from './settings.ts';
import { daySchema, instantSchema } from './time.ts';
import { wordings } from './wording.ts';

const denseSchema = z
  .strictObject({ plan: Plan, from: daySchema, until: daySchema })
  .check(z.refine(({ from, until }) => from <= until, 'these days end before they begin'));

const pauseSchema = z
  .strictObject({ from: instantSchema, until: instantSchema })
  .check(z.refine(({ from, until }) => from <= until, 'a pause ends before it begins'));

const checklistSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(longestItem)))
  .check(z.maxLength(longestList));

const hiddenSchema = z
  .array(z.string().check(z.regex(hiddenPattern, 'not the id of a sensation')))
  .check(z.maxLength(mostHidden));

const upTo = (most: number) => z.number().check(z.multipleOf(1), z.gte(0), z.lte(most));
const backupSchema = z.strictObject({ days: upTo(mostDays), checkins: upTo(mostCheckins) });

const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const supportSchema = z.strictObject({
  region: z.optional(z.string().check(z.regex(regionPattern, 'not a region'))),
  name: z.optional(filled(longestName)),
  contact: z.optional(filled(longestContact)),
});

export const settingsSchema = z.strictObject({
  plan: Plan,
  dense: z.optional(denseSchema),
  pause: z.optional(pauseSchema),
  hideTimes: z.optional(z.boolean()),
  words: z.literal(wordings),
  reminder: z.literal(reminders),
  checklist: z.optional(checklistSchema),
  hiddenSensations: z.optional(hiddenSchema),
  backup: z.optional(backupSchema),
  support: z.optional(supportSchema),
  updatedAt: instantSchema,
});
