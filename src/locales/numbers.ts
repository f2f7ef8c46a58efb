import { atNoon, format } from './dates.ts';
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

/** "2 h 40 min", from minutes. */
export function durationText(minutes: number): string {
  const whole = Math.round(minutes);
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(language(), { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [hours > 0 ? unit(hours, 'hour') : '', rest > 0 || hours === 0 ? unit(rest, 'minute') : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** "26 Aug – 24 Nov 2026" */
export function dayRange(first: string, last: string): string {
  const at = (day: string) => atNoon(day).toZonedDateTime('UTC').epochMilliseconds;
  const format = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(at(first), at(last));
}

/** "Nov 2026" */
export const monthText = (day: string): string => format(atNoon(day), { month: 'short', year: 'numeric' });

/** "Mon", by the number that ISO gives it. */
export const weekdayName = (weekday: number): string => format(atNoon(`2024-01-0${weekday}`), { weekday: 'short' });

/** "a, b, c" */
export const enumeration = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items);
