import * as z from 'zod/mini';
import { Plan } from './plan.ts';
import { longestItem, longestList } from './session-checklist.ts';
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

export const settingsSchema = z.strictObject({
  plan: Plan,
  dense: z.optional(denseSchema),
  pause: z.optional(pauseSchema),
  hideTimes: z.optional(z.boolean()),
  words: z.literal(wordings),
  reminder: z.literal(reminders),
  checklist: z.optional(checklistSchema),
  updatedAt: instantSchema,
});
