import { checkinsById } from '../../../data/log.ts';
import { allSessions } from '../../../data/sessions.ts';
import { readDaySums, readSums } from '../../../data/sums.ts';
import { readWording } from '../../../data/wording.ts';
import { glimmersOf } from '../../../domain/analysis/glimmers.ts';
import { addSums, noSums, type Sums } from '../../../domain/analysis/sums.ts';
import type { Checkin } from '../../../domain/checkin.ts';
import { piecesOf, type Range, type Unit, unitOf } from '../../../domain/period.ts';
import type { Session } from '../../../domain/session.ts';
import type { Wording } from '../../../domain/wording.ts';

export type Piece = Range & { sums: Sums };
/** All that the figures of a period are made of. */
export type Patterns = {
  range: Range;
  unit: Unit;
  pieces: readonly Piece[];
  sums: Sums;
  wording: Wording;
  /** Of the newest eased moments, newest first */
  eased: readonly Checkin[];
  /** That began in this time, in order of time */
  sessions: readonly Session[];
};

/** Their texts are in the rows; of a long period the newest are enough to read. */
const easedShown = 20;

const totalOf = (all: readonly Sums[]): Sums => all.reduce(addSums, noSums());

/** Sums of each day, week or month: kept ones, so that a period costs what its pieces do and not what its rows do. */
async function readPieces(range: Range, unit: Unit): Promise<Piece[]> {
  const pieces = piecesOf(range, unit);
  if (unit === 'month') {
    return Promise.all(pieces.map(async (piece) => ({ ...piece, sums: await readSums(piece.first, piece.last) })));
  }
  const days = await readDaySums(range.first, range.last);
  let next = 0;
  return pieces.map((piece) => {
    const start = next;
    while (next < days.length && (days[next]?.day ?? '') <= piece.last) next++;
    return { ...piece, sums: totalOf(days.slice(start, next).map(({ sums }) => sums)) };
  });
}

/** May run inside a live query: it writes nothing. */
export async function readPatterns(range: Range): Promise<Patterns> {
  const unit = unitOf(range);
  const pieces = await readPieces(range, unit);
  const sums = totalOf(pieces.map((piece) => piece.sums));
  const newest = glimmersOf(sums).ids.slice(-easedShown).toReversed();
  const within = ({ day }: Session) => range.first <= day && day <= range.last;
  const sessions = (await allSessions()).filter(within).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return { range, unit, pieces, sums, wording: await readWording(), eased: await checkinsById(newest), sessions };
}
