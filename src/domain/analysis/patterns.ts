import type { Checkin } from '../checkin.ts';
import type { CustomSensation } from '../custom-sensation.ts';
import { piecesOf, type Range, type Unit, unitOf } from '../period.ts';
import type { Prompt } from '../prompt.ts';
import type { Session } from '../session.ts';
import type { Wording } from '../wording.ts';
import type { Counting } from './counting.ts';
import { sumsOfDay } from './day-sums.ts';
import { glimmersOf } from './glimmers.ts';
import { addSums, noSums, type Sums } from './sums.ts';

export type Piece = Range & { sums: Sums };
export type DaySums = { day: string; sums: Sums };

/** All that the figures of a period are made of. */
export type Patterns = {
  range: Range;
  unit: Unit;
  pieces: readonly Piece[];
  sums: Sums;
  wording: Wording;
  /** Labels of sensations in the person's own words, by id */
  own: ReadonlyMap<string, string>;
  /** That began in this time, in order of time */
  sessions: readonly Session[];
  /** Of a log that was read whole and has no ledger of these days: how much was asked is not known */
  lacksLedger?: boolean;
};

/** Their texts are in the rows; of a long period the newest are enough to read. */
const easedShown = 20;

/** Several sums as one, earlier ones first. */
export const totalOf = (all: readonly Sums[]): Sums => all.reduce(addSums, noSums());

/** Days, given in order, put together to the pieces of a period; a day that is missing has no rows. */
export function piecesOfDays(range: Range, unit: Unit, days: readonly DaySums[]): Piece[] {
  let next = days.findIndex(({ day }) => day >= range.first);
  return piecesOf(range, unit).map((piece) => {
    const start = next;
    while (next >= 0 && next < days.length && (days[next]?.day ?? '') <= piece.last) next++;
    return { ...piece, sums: next < 0 ? noSums() : totalOf(days.slice(start, next).map(({ sums }) => sums)) };
  });
}

/** Ids of the check-ins whose eased moments are shown, newest first. */
export const easedIds = (sums: Sums): string[] => glimmersOf(sums).ids.slice(-easedShown).toReversed();

/** Sessions that began in a period, in order of time; deleted ones are none. */
export function sessionsWithin({ first, last }: Range, sessions: readonly Session[]): Session[] {
  return sessions
    .filter(({ day, deletedAt }) => deletedAt === undefined && first <= day && day <= last)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

/** Rows as a file or the database has them, in any order, tombstones among them. */
export type Log = {
  checkins: readonly Checkin[];
  prompts: readonly Prompt[];
  sessions: readonly Session[];
  customSensations: readonly CustomSensation[];
};

/**
 * What the figures of a period are made of, counted from rows in memory. The same as the database's kept sums
 * give (`readPatterns`): a test holds both together, so that a file shows what the journal shows.
 */
export function patternsOf(log: Log, range: Range, wording: Wording, counting: Counting = 'usual'): Patterns {
  const within = ({ day }: { day: string }) => range.first <= day && day <= range.last;
  const checkins = Map.groupBy(log.checkins.filter(within), ({ day }) => day);
  const prompts = Map.groupBy(log.prompts.filter(within), ({ day }) => day);
  const days = [...new Set([...checkins.keys(), ...prompts.keys()])].sort();
  const unit = unitOf(range);
  const summed = days.map((day) => ({
    day,
    sums: sumsOfDay(checkins.get(day) ?? [], prompts.get(day) ?? [], counting),
  }));
  const pieces = piecesOfDays(range, unit, summed);
  const sums = totalOf(pieces.map((piece) => piece.sums));
  return {
    range,
    unit,
    pieces,
    sums,
    wording,
    own: new Map(log.customSensations.map(({ id, label }) => [id, label])),
    sessions: sessionsWithin(range, log.sessions),
  };
}
