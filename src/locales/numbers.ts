import { atNoon, dateFormat, format } from './dates.ts';
import { language } from './language.ts';

// Apart from dates.ts, as the popup's first files need none of it.

/** "37–52%": both ends of an interval, as the language writes a span. */
export const percentRange = (low: number, high: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).formatRange(low, high);

/** "+8%" or "−3%" */
export const signedPercent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(
    share,
  );

/** "0.93" */
export const decimalText = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** "2:40 h", from minutes. Spelt as figures, as the short words of some languages end in a full stop. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')} h`;
}

/** "26 Aug – 24 Nov 2026" */
export function dayRange(first: string, last: string): string {
  const at = (day: string) => atNoon(day).toZonedDateTime('UTC').epochMilliseconds;
  return dateFormat({ dateStyle: 'medium' }).formatRange(at(first), at(last));
}

/** "Nov 2026" */
export const monthText = (day: string): string => format(atNoon(day), { month: 'short', year: 'numeric' });

/** "2026" */
export const yearText = (day: string): string => format(atNoon(day), { year: 'numeric' });

/** "Mon", by the number that ISO gives it. */
export const weekdayName = (weekday: number): string => format(atNoon(`2024-01-0${weekday}`), { weekday: 'short' });

/** "a, b, c" */
export const enumeration = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items);
