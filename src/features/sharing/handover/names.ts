import { type Format, fileName } from '../../../domain/handover/file-name.ts';
import { today } from '../../../platform/clock.ts';
import type { Looked, Wanted } from './messages.ts';

type Named = { summary: Looked['summary']; files?: readonly unknown[] };

/** Names of the files: by the days that were chosen, moved where dates are; a backup by the day on which it is made. */
export function namesOf(
  { summary, files = [undefined] }: Named,
  { selection, weeks = 0 }: Pick<Wanted, 'selection' | 'weeks'>,
  format: Format,
  isBackup: boolean,
): string[] {
  const moved = (day: string) => Temporal.PlainDate.from(day).subtract({ weeks }).toString();
  const { range } = selection;
  const { first, last } = summary;
  const held = first && last ? { first, last } : today().toString();
  const chosen = range ? { first: moved(range.first), last: moved(range.last) } : held;
  const days = isBackup ? today().toString() : chosen;
  return files.map((_, index) => fileName({ format, days, part: { index, count: files.length } }));
}
