import type { Counting } from '../domain/analysis/counting.ts';
import { type Patterns, type Piece, piecesOfDays, sessionsWithin, totalOf } from '../domain/analysis/patterns.ts';
import { noSums, type Sums } from '../domain/analysis/sums.ts';
import { piecesOf, type Range, unitOf } from '../domain/period.ts';
import { ownLabels } from './own-sensations.ts';
import { allSessions } from './sessions.ts';
import { keptSums, readDaySums, readSpanSums } from './sums.ts';
import { readWording } from './wording.ts';

/** What a period is added up from, so that it costs what its pieces do and not what its rows do. */
function spanOf(range: Range) {
  const unit = unitOf(range);
  return unit === 'month' || unit === 'year' ? unit : 'day';
}

function piecesFrom(range: Range, sums: readonly Sums[]): Piece[] {
  const span = spanOf(range);
  const pieces = piecesOf(range, span).map((piece, index) => ({ ...piece, sums: sums[index] ?? noSums() }));
  if (span !== 'day') return pieces;
  return piecesOfDays(
    range,
    unitOf(range),
    pieces.map(({ first, sums }) => ({ day: first, sums })),
  );
}

/** With what stands beside the sums. Asked for together: each by itself would wait for the one before it. */
async function patternsFrom(range: Range, read: Promise<Sums[] | undefined>): Promise<Patterns | undefined> {
  const [found, sessions, wording, own] = await Promise.all([read, allSessions(), readWording(), ownLabels()]);
  if (!found) return undefined;
  const pieces = piecesFrom(range, found);
  const sums = totalOf(pieces.map((piece) => piece.sums));
  return { range, unit: unitOf(range), pieces, sums, wording, own, sessions: sessionsWithin(range, sessions) };
}

async function countedSums(range: Range, counting: Counting): Promise<Sums[]> {
  const span = spanOf(range);
  if (span !== 'day') return readSpanSums(range, span, counting);
  return (await readDaySums(range, counting)).map(({ sums }) => sums);
}

/** What the figures of a period are made of. May run inside a live query: it writes nothing. */
export async function readPatterns(range: Range, counting: Counting = 'usual'): Promise<Patterns> {
  return (await patternsFrom(range, countedSums(range, counting))) as Patterns;
}

/** The same at the least cost where all sums are kept; `undefined` where any has yet to be counted from its rows. */
export function keptPatterns(range: Range, counting: Counting): Promise<Patterns | undefined> {
  return patternsFrom(range, keptSums(range, spanOf(range), counting));
}
