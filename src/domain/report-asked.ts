import { everything, type Part, parts } from './handover/choice.ts';
import { shiftWeeks } from './handover/shifted.ts';
import { type Choice, choiceFrom, choiceText } from './period.ts';

/** What a report is asked for with. */
export type Asked = {
  period: Choice;
  parts: Record<Part, boolean>;
  /** How many weeks earlier all dates are to lie; none where they stay */
  weeks: number;
  /** A name or a code to stand on it */
  name: string;
};

/** A longer one would run into the dates. */
export const longestName = 60;

const usual: Choice = { days: 90 };

/** What an address asks for by its keys: a part stays out with `0`, and what cannot be read is as usual. */
export function reportAsked(read: (key: string) => string | null): Asked {
  const chosen = { ...everything };
  for (const part of parts) chosen[part] = read(part) !== '0';
  const weeks = Number(read('weeks'));
  const isShift = Number.isInteger(weeks) && weeks >= shiftWeeks.min && weeks <= shiftWeeks.max;
  return {
    period: choiceFrom(read('period')) ?? usual,
    parts: chosen,
    weeks: isShift ? weeks : 0,
    name: (read('name') ?? '').slice(0, longestName),
  };
}

/** The same as pairs for an address. */
export function reportPairs({ period, parts: chosen, weeks, name }: Asked): [key: string, value: string][] {
  const without = parts.filter((part) => !chosen[part]).map((part): [string, string] => [part, '0']);
  const moved: [string, string][] = weeks > 0 ? [['weeks', `${weeks}`]] : [];
  return [['period', choiceText(period)], ...without, ...moved, ...(name ? [['name', name] as [string, string]] : [])];
}
