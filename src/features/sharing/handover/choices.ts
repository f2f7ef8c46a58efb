import { isEverything, type Part, parts, type Selection } from '../../../domain/handover/choice.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import { shiftWeeks } from '../../../domain/handover/shifted.ts';
import { type Choice, type Range, rangeOf } from '../../../domain/period.ts';

/** What a person chooses before a file is saved. */
export type Choices = {
  period: Choice;
  parts: Record<Part, boolean>;
  shift: boolean;
  nameless: boolean;
  person: string;
};

export const usual: Choices = {
  period: 'all',
  parts: Object.fromEntries(parts.map((part) => [part, true])) as Record<Part, boolean>,
  shift: false,
  nameless: false,
  person: '',
};

/** The days of a choice, up to today; all there are where none are named. */
export function selectionOf({ period, parts }: Choices, today: Temporal.PlainDate): Selection {
  const range = period === 'all' ? undefined : rangeOf(period, today, today.toString());
  return { ...parts, range };
}

/** What two fields for own days begin with. */
export const daysOf = ({ period }: Choices, today: Temporal.PlainDate): Range =>
  rangeOf(period === 'all' ? { days: 90 } : period, today, today.toString());

/** Whether the file is a full backup: all there is, as it is. */
export function isBackup(choices: Choices, format: Format): boolean {
  const hides = choices.shift || choices.nameless;
  return format === 'json' && !hides && choices.period === 'all' && isEverything(choices.parts);
}

/** How far dates are to be moved: drawn once for a form, so that several files of it fit together. */
export function drawnWeeks(random = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0): number {
  const { min, max } = shiftWeeks;
  // Of 2^32 numbers, so that none of the few weeks is more likely than another by more than a millionth.
  return min + (random % (max - min + 1));
}
