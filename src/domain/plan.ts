import * as z from 'zod/mini';
import { areApart, clockPattern, totalLength } from './window.ts';

export { defaultPlan, nextPrompt, type PlannedPrompt, promptsOn } from './planning.ts';

const clockSchema = z.string().check(z.regex(clockPattern, 'not a time of day like 09:00'));
/** `to` before `from` runs over midnight and belongs to the day it starts on; equal means 24 hours. */
const windowSchema = z.strictObject({ from: clockSchema, to: clockSchema });

const wholeNumber = (from: number, to: number) => z.number().check(z.multipleOf(1), z.gte(from), z.lte(to));
const weekdays = z.array(wholeNumber(1, 7)).check(z.minLength(1, 'no weekday is chosen'));
const windows = z
  .array(windowSchema)
  .check(z.minLength(1, 'no window is given'), z.maxLength(12), z.refine(areApart, 'two windows overlap'));
const whilePromptIsOpen = { expiryMinutes: wholeNumber(1, 1440), nudgeMinutes: wholeNumber(0, 1440) };

const randomPlan = z
  .strictObject({
    kind: z.literal('random'),
    perDay: wholeNumber(1, 288),
    windows,
    minGapMinutes: wholeNumber(0, 1440),
    days: weekdays,
    ...whilePromptIsOpen,
  })
  .check(
    z.refine(({ perDay, minGapMinutes, windows }) => perDay * Math.max(1, minGapMinutes) <= totalLength(windows), {
      error: 'the windows are too short for this many prompts with this gap',
      path: ['minGapMinutes'],
    }),
  );

const fixedPlan = z.strictObject({
  kind: z.literal('fixed'),
  times: z.array(clockSchema).check(z.minLength(1, 'no time is given'), z.maxLength(288)),
  days: weekdays,
  ...whilePromptIsOpen,
});

const intervalPlan = z.strictObject({
  kind: z.literal('interval'),
  everyMinutes: wholeNumber(1, 1440),
  windows,
  days: weekdays,
  ...whilePromptIsOpen,
});

const noPlan = z.strictObject({ kind: z.literal('none') });

/**
 * When to ask. Windows are local wall-clock times, days ISO weekdays (1 Monday), all lengths minutes.
 * A plan that cannot be kept does not parse. `nudgeMinutes` of 0, or beyond the expiry, means no nudge.
 */
export const Plan = z.discriminatedUnion('kind', [randomPlan, fixedPlan, intervalPlan, noPlan]);
export type Plan = z.infer<typeof Plan>;
