import type { Counting } from '../domain/analysis/counting.ts';
import { type Patterns, type Piece, piecesOfDays, sessionsWithin, totalOf } from '../domain/analysis/patterns.ts';
import { noSums } from '../domain/analysis/sums.ts';
import { piecesOf, type Range, type Unit, unitOf } from '../domain/period.ts';
import { ownLabels } from './own-sensations.ts';
import { allSessions } from './sessions.ts';
import { readDaySums, readSpanSums } from './sums.ts';
import { readWording } from './wording.ts';

/** Sums of each day, week or month: kept ones, so that a period costs what its pieces do and not what its rows do. */
async function readPieces(range: Range, unit: Unit, counting: Counting): Promise<Piece[]> {
  if (unit !== 'month' && unit !== 'year') return piecesOfDays(range, unit, await readDaySums(range, counting));
  const sums = await readSpanSums(range, unit, counting);
  return piecesOf(range, unit).map((piece, index) => ({ ...piece, sums: sums[index] ?? noSums() }));
}

/** What the figures of a period are made of. May run inside a live query: it writes nothing. */
export async function readPatterns(range: Range, counting: Counting = 'usual'): Promise<Patterns> {
  const unit = unitOf(range);
  // Asked for together: each by itself would wait for the one before it.
  const [pieces, sessions, wording, own] = await Promise.all([
    readPieces(range, unit, counting),
    allSessions(),
    readWording(),
    ownLabels(),
  ]);
  const sums = totalOf(pieces.map((piece) => piece.sums));
  return { range, unit, pieces, sums, wording, own, sessions: sessionsWithin(range, sessions) };
}
