import { type Backup, backupLists } from './backup.ts';
import type { Checkin } from './checkin.ts';
import type { Log } from './handover/choice.ts';
import { supersedes } from './merge.ts';
import type { Choice, Range } from './period.ts';
import type { Session } from './session.ts';

type Row = { id: string; updatedAt: string };

/** Each list with the newest version of its rows that there is in any. */
function newest<Own extends Row>(lists: readonly (readonly Own[])[]): Own[][] {
  const rows = new Map<string, Own>();
  for (const row of lists.flat()) {
    const known = rows.get(row.id);
    if (!known || supersedes(row, known)) rows.set(row.id, row);
  }
  return lists.map((list) => list.map((row) => rows.get(row.id) ?? row));
}

const once = <Own extends Row>(lists: readonly (readonly Own[])[]): Own[] => [
  ...new Map(
    newest(lists)
      .flat()
      .map((row) => [row.id, row]),
  ).values(),
];

/** Opened, made and saved in the same milliseconds with the same levels: nobody does that twice. */
const sameCheckin = ({ at, openedAt, savedAt, levels }: Checkin) =>
  [at, openedAt, savedAt, levels.ventral, levels.sympathetic, levels.dorsal].join();
const sameSession = ({ kind, startedAt, endedAt }: Session) => [kind, startedAt, endedAt].join();

/** Of two of the same, the later; of two as late, the one that says more, as parts may have been left out. */
function saysMore(a: Row, b: Row): boolean {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt;
  const [own, other] = [JSON.stringify(a), JSON.stringify(b)];
  return own.length === other.length ? own > other : own.length > other.length;
}

/**
 * A file from which identity was left out has fresh ids: what is in two such files is the same under two ids. Two of
 * one file never are: a row finds at most one in each other file.
 */
function oncePerEntry<Own extends Row>(lists: readonly (readonly Own[])[], sameness: (row: Own) => string): Own[] {
  const known = new Set<string>();
  const entries = new Map<string, Own>();
  for (const list of lists) {
    const inThis = new Map<string, number>();
    for (const row of list) {
      const same = sameness(row);
      const number = (inThis.get(same) ?? 0) + 1;
      inThis.set(same, number);
      if (known.has(row.id)) continue;
      known.add(row.id);
      const key = `${same} ${number}`;
      const other = entries.get(key);
      if (!other || saysMore(row, other)) entries.set(key, row);
    }
  }
  return [...entries.values()];
}

/** A whole log has some, a part of one has none. */
const hasSettings = ({ settings }: Backup) => Object.keys(settings).length > 0;
/** Settings without a time of their own are as old as their file. */
const settled = ({ settings, exportedAt }: Backup) => ({ settings, updatedAt: settings.updatedAt ?? exportedAt });

/**
 * Several files of one person as one log: the parts of a large one, or what two devices saved. What is in more than
 * one counts once, by the rule of a restore, so that their order does not matter.
 */
export function together(files: readonly Backup[]): Log {
  const withSettings = files.filter(hasSettings).map(settled);
  const latest = withSettings.toSorted((a, b) => (supersedes(a, b) ? 1 : -1)).at(-1);
  return {
    checkins: oncePerEntry(newest(files.map(({ checkins }) => checkins)), sameCheckin),
    prompts: once(files.map(({ prompts }) => prompts)),
    sessions: oncePerEntry(newest(files.map(({ sessions }) => sessions)), sameSession),
    customSensations: once(files.map(({ customSensations }) => customSensations)),
    settings: latest?.settings ?? {},
  };
}

/** Which version saved the newest of several files. */
export const versionOf = (files: readonly Backup[]): string =>
  files.toSorted((a, b) => (a.exportedAt < b.exportedAt ? 1 : -1))[0]?.app ?? '';

/** How many check-ins are in several files under different ids, and count once all the same. */
export function sameUnderOtherIds(files: readonly Backup[], { checkins }: Log): number {
  return new Set(files.flatMap((file) => file.checkins.map(({ id }) => id))).size - checkins.length;
}

/** Ids of prompts are a day and a number: two people have the same ones. */
const telling = backupLists.filter((name) => name !== 'prompts');
const idsOf = (file: Backup) => telling.flatMap((name) => file[name].map(({ id }) => id));

const arePartsOfOne = (a: Backup, b: Backup) =>
  a.exportedAt === b.exportedAt && JSON.stringify(a.settings) === JSON.stringify(b.settings);

/**
 * Whether two files are certainly of one person: they were saved in the same moment with the same settings, as the
 * parts of a large log are, or have a record in common. Where neither is so, only whoever opens them can know.
 */
export function areOfOne(a: Backup, b: Backup): boolean {
  if (arePartsOfOne(a, b)) return true;
  const known = new Set(idsOf(a));
  return idsOf(b).some((id) => known.has(id));
}

/** The local day on which a file was saved, by the clock of its newest entry. */
function savedOn({ exportedAt, checkins }: Backup): string {
  const latest = checkins.reduce((a, b) => (a.at > b.at ? a : b), { at: '', offset: '+00:00' });
  return Temporal.Instant.from(exportedAt).toZonedDateTimeISO(latest.offset).toPlainDate().toString();
}

const isKept = ({ deletedAt }: { deletedAt?: string | undefined }) => deletedAt === undefined;

function daysOf(file: Backup): string[] {
  const rows = [...file.checkins.filter(isKept), ...file.prompts];
  const sessions = file.sessions.filter((session) => isKept(session) && session.startedAt <= file.exportedAt);
  const days = (hasSettings(file) ? rows : [...rows, ...sessions]).map(({ day }) => day);
  return hasSettings(file) ? [...days, savedOn(file)] : days;
}

/**
 * The local days of which files tell, and those between. A whole log tells of all from the first check-in or prompt
 * to the day on which it was saved, as days without any before that are known to have none. Of a part nobody knows
 * that, as it may be of a time long past: it tells of the days from its first entry to its last, be it a session.
 */
export function spanOf(files: readonly Backup[]): Range {
  const told = files.flatMap(daysOf);
  const days = told.length > 0 ? told : files.map(savedOn);
  const [first, ...later] = [...new Set(days)].sort();
  if (!first) throw new RangeError('No file has no days');
  return { first, last: later.at(-1) ?? first };
}

/** What is looked at first: all that somebody chose to hand over, or of a long log the newest three months. */
export function firstChoice({ first, last }: Range): Choice {
  const days = Temporal.PlainDate.from(first).until(last, { largestUnit: 'day' }).days + 1;
  return days <= 92 ? 'all' : { days: 90 };
}
