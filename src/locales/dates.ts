import { language } from './language.ts';

type Options = Intl.DateTimeFormatOptions;

/** Making a formatter costs fifty times what using it does, and a table of months uses one for each of its rows. */
const made = new Map<string, Intl.DateTimeFormat>();

/** Formats for the browser's language. Local times are formatted as UTC, so that no zone is applied twice. */
export function dateFormat(options: Options): Intl.DateTimeFormat {
  const own = language();
  const key = `${own} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(own, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

export function format(local: Temporal.PlainDateTime, options: Options): string {
  return dateFormat(options).format(local.toZonedDateTime('UTC').epochMilliseconds);
}

export const atNoon = (day: string) => Temporal.PlainDate.from(day).toPlainDateTime({ hour: 12 });

/** "09:15", or "9:15 AM" where that is usual. */
export const clockText = (local: Temporal.PlainDateTime): string => format(local, { timeStyle: 'short' });

/** "09:15" of a stored time of day. */
export const timeText = (clock: string): string =>
  clockText(Temporal.PlainDate.from('2024-01-01').toPlainDateTime(Temporal.PlainTime.from(clock)));

/** "09:00 – 21:00", with its minutes: part of a sentence. */
export const windowText = ({ from, to }: { from: string; to: string }): string => `${timeText(from)} – ${timeText(to)}`;

/** "12 – 3 PM" or "12:00–15:00", as the language writes a span of time. */
export function clockRange(from: Temporal.PlainTime, to: Temporal.PlainTime): string {
  const onOneDay = (time: Temporal.PlainTime) =>
    Temporal.PlainDate.from('2024-01-01').toZonedDateTime({ timeZone: 'UTC', plainTime: time }).epochMilliseconds;
  const wholeHours = from.minute === 0 && to.minute === 0;
  const format = dateFormat({ hour: 'numeric', ...(wholeHours ? {} : { minute: '2-digit' }) });
  return format.formatRange(onOneDay(from), onOneDay(to));
}

/** The clock that the person saw when the entry was made. */
export function entryClock(row: { at: string; offset: string }): string {
  return clockText(Temporal.Instant.from(row.at).toZonedDateTimeISO(row.offset).toPlainDateTime());
}

export const instantClock = (at: string, zone: string): string =>
  clockText(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime());

/** "Thursday, 26 November 2026 at 09:15" */
export const instantMoment = (at: string, zone: string): string =>
  format(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime(), {
    dateStyle: 'full',
    timeStyle: 'short',
  });

/** "one, two and three" */
export const listText = (items: string[]): string => new Intl.ListFormat(language()).format(items);

/** "Monday, 23 November 2026" */
export const longDay = (day: string): string => format(atNoon(day), { dateStyle: 'full' });

/** "Mon" */
export const weekdayText = (day: string): string => format(atNoon(day), { weekday: 'short' });

/** "23/11" */
export const shortDay = (day: string): string => format(atNoon(day), { day: 'numeric', month: 'numeric' });

/** "Mon, 23 Nov" */
export const mediumDay = (day: string): string =>
  format(atNoon(day), { weekday: 'short', day: 'numeric', month: 'short' });

/** "in 3 days", "tomorrow", "2 days ago" */
export const relativeDay = (days: number): string =>
  new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(days, 'day');

const percents = new Map<string, Intl.NumberFormat>();

/** "67 %" */
export function percentText(share: number): string {
  const own = language();
  const percent = percents.get(own) ?? new Intl.NumberFormat(own, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(own, percent);
  return percent.format(share);
}
