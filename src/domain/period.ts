import { daySchema } from './time.ts';

export const periods = [7, 30, 90] as const;
/** Length of a period in local days, today included. */
export type Period = (typeof periods)[number];

/** Local days, both ends included. */
export type Range = { first: string; last: string };

const lengths = [...periods, 365] as const;
/** What a person may look at: so many days up to today, all there is, or own days. */
export type Choice = { days: (typeof lengths)[number] } | 'all' | Range;

/** `30`, `all` or `2026-01-01_2026-03-31`: short enough for an address. */
export function choiceText(choice: Choice): string {
  if (choice === 'all') return choice;
  return 'days' in choice ? `${choice.days}` : `${choice.first}_${choice.last}`;
}

/** The choice that a text stands for; `undefined` where it stands for none, or its days run backwards. */
export function choiceFrom(text: string | null): Choice | undefined {
  if (text === 'all') return text;
  const days = lengths.find((length) => `${length}` === text);
  if (days) return { days };
  const [first, last, ...more] = text?.split('_') ?? [];
  const areDays = [first, last].every((day) => daySchema.safeParse(day).success) && more.length === 0;
  return areDays && first && last && first <= last ? { first, last } : undefined;
}

/** The local days of a choice. `begin` is the first day of which anything is known, today where there is none. */
export function rangeOf(choice: Choice, today: Temporal.PlainDate, begin: string): Range {
  if (choice === 'all') return { first: begin < today.toString() ? begin : today.toString(), last: today.toString() };
  if ('days' in choice) return { first: today.subtract({ days: choice.days - 1 }).toString(), last: today.toString() };
  return choice;
}

export const units = ['day', 'week', 'month', 'year'] as const;
/** What one bar stands for: more than about a hundred of them could not be told apart. */
export type Unit = (typeof units)[number];

const lengthOf = ({ first, last }: Range) =>
  Temporal.PlainDate.from(first).until(last, { largestUnit: 'day' }).days + 1;

export function unitOf(range: Range): Unit {
  const days = lengthOf(range);
  if (days <= 92) return 'day';
  if (days <= 731) return 'week';
  return days <= 3653 ? 'month' : 'year';
}

/** The last day of the week, calendar month or year that a day lies in; of a day, itself. */
export function endOf(day: Temporal.PlainDate, unit: Unit): Temporal.PlainDate {
  if (unit === 'day') return day;
  if (unit === 'week') return day.add({ days: 7 - day.dayOfWeek });
  return day.with(unit === 'month' ? { day: 31 } : { month: 12, day: 31 }, { overflow: 'constrain' });
}

/** A period cut into days, weeks from Monday on, calendar months or years; what hangs over its ends is cut off. */
export function piecesOf(range: Range, unit: Unit): Range[] {
  const pieces: Range[] = [];
  for (let day = Temporal.PlainDate.from(range.first); day.toString() <= range.last; ) {
    const end = endOf(day, unit);
    const last = end.toString() < range.last ? end.toString() : range.last;
    pieces.push({ first: day.toString(), last });
    day = end.add({ days: 1 });
  }
  return pieces;
}
