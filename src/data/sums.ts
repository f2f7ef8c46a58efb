import type { Counting } from '../domain/analysis/counting.ts';
import { sumsOfDay } from '../domain/analysis/day-sums.ts';
import { addSums, noSums, type Sums } from '../domain/analysis/sums.ts';
import { checkinSchema } from '../domain/checkin.ts';
import { endOf, piecesOf, type Range } from '../domain/period.ts';
import { isPrompt } from '../domain/stored.ts';
import { db, type StoredSums } from './db.ts';
import { dropStale, keptUnder, stored, storedSums, sumStores, sumsId } from './kept-sums.ts';
import { readable } from './readable.ts';
import { openStore } from './store.ts';

type Span = 'month' | 'year';
const idLength = { day: 10, month: 7, year: 4 };

/** The local days of a month, or of a part of it, in order. */
function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(first); ; day = day.add({ days: 1 })) {
    const text = day.toString();
    if (text > last) return days;
    days.push(text);
  }
}

/** Days added up from their rows, whatever is stored of them. */
async function computed(days: string[], counting: Counting): Promise<Map<string, Sums>> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const [checkins, prompts] = await Promise.all([
    db.checkins.where('day').between(first, last, true, true).toArray(),
    db.prompts.where('id').between(first, `${last}~`).toArray(),
  ]);
  const checkinsByDay = Map.groupBy(readable('checkins', checkinSchema, checkins), ({ day }) => day);
  const promptsByDay = Map.groupBy(prompts.filter(isPrompt), ({ day }) => day);
  return new Map(
    days.map((day) => [day, sumsOfDay(checkinsByDay.get(day) ?? [], promptsByDay.get(day) ?? [], counting)]),
  );
}

type Counted = { sums: Sums[]; missing: StoredSums[] };

/** Sums by day, in order: the stored ones where there are any, the others counted from their rows. */
async function dayByDay(days: string[], counting: Counting): Promise<Counted> {
  const found = await keptUnder(days.map((day) => sumsId(day, counting)));
  const lacking = days.filter((_, index) => !found[index]);
  const counted = await computed(lacking, counting);
  const missing = lacking.map((day) => storedSums(sumsId(day, counting), counted.get(day) ?? noSums()));
  const sums = days.map((day, index) => found[index] ?? counted.get(day) ?? noSums());
  return { sums, missing };
}

type Piece = Range & { id: string; whole: boolean; counting: Counting };

/** A period as days, or as whole months or years and what is left over at its ends. */
function spansOf(range: Range, span: Span | 'day', counting: Counting): Piece[] {
  return piecesOf(range, span).map(({ first, last }) => {
    const begins = first.endsWith('-01-01'.slice(0, 10 - idLength[span]));
    const ends = endOf(Temporal.PlainDate.from(first), span).toString() === last;
    return { id: sumsId(first.slice(0, idLength[span]), counting), whole: begins && ends, first, last, counting };
  });
}

/** Sums of each month or year that a period touches: whole ones as they are kept, the others from what they consist of. */
async function spanBySpan(range: Range, span: Span, counting: Counting): Promise<Counted> {
  const pieces = spansOf(range, span, counting);
  const found = await keptUnder(pieces.map(({ id }) => id));
  const each = await Promise.all(pieces.map((piece, index) => sumsOf(piece, span, found[index])));
  return { sums: each.flatMap(({ sums }) => sums), missing: each.flatMap(({ missing }) => missing) };
}

async function sumsOf(piece: Piece, span: Span, kept: Sums | undefined): Promise<Counted> {
  if (piece.whole && kept) return { sums: [kept], missing: [] };
  const { sums, missing } = await partsOf(piece, span);
  const total = sums.reduce(addSums, noSums());
  return { sums: [total], missing: piece.whole ? [...missing, storedSums(piece.id, total)] : missing };
}

function partsOf(piece: Piece, span: Span): Promise<Counted> {
  const { first, last, counting } = piece;
  return span === 'year' ? spanBySpan(piece, 'month', counting) : dayByDay(daysFrom(first, last), counting);
}

/** The first local day of which anything is known. */
export async function firstDay(): Promise<string | undefined> {
  const [checkin, prompt] = await Promise.all([db.checkins.orderBy('day').first(), db.prompts.orderBy('id').first()]);
  const days = [checkin?.day, prompt?.day].filter((day) => day !== undefined);
  return days.sort()[0];
}

/** What a piece is added up from where all of it is kept: itself if it is whole, otherwise months and days. */
function keptParts(piece: Piece, span: Span | 'day'): Piece[] {
  if (piece.whole || span === 'day') return [piece];
  const smaller = span === 'year' ? 'month' : 'day';
  return spansOf(piece, smaller, piece.counting).flatMap((part) => keptParts(part, smaller));
}

/**
 * Sums of each day, month or year that a period touches, asked for in one go, whatever they consist of; `undefined`
 * where any has yet to be counted from its rows. May run inside a live query.
 */
export async function keptSums(range: Range, span: Span | 'day', counting: Counting): Promise<Sums[] | undefined> {
  const parts = spansOf(range, span, counting).map((piece) => keptParts(piece, span));
  const found = await keptUnder(parts.flat().map(({ id }) => id));
  const sums = found.filter((each) => each !== undefined);
  if (sums.length < found.length) return undefined;
  let next = 0;
  return parts.map(({ length }) => {
    const [first = noSums(), ...more] = sums.slice(next, next + length);
    next += length;
    return more.reduce(addSums, first);
  });
}

/**
 * Sums of each calendar month or year that a period of local days touches, as far as its days lie in it.
 * May run inside a live query: it writes nothing.
 */
export async function readSpanSums(range: Range, span: Span, counting: Counting = 'usual'): Promise<Sums[]> {
  return (await keptSums(range, span, counting)) ?? (await spanBySpan(range, span, counting)).sums;
}

/** Sums of each local day of a period, both ends included. */
export async function readDaySums(
  { first, last }: Range,
  counting: Counting = 'usual',
): Promise<{ day: string; sums: Sums }[]> {
  const days = daysFrom(first, last);
  const { sums } = await dayByDay(days, counting);
  return days.map((day, index) => ({ day, sums: sums[index] ?? noSums() }));
}

/** Which of some days, months or years are kept, without their contents; a part of a month where all its days are. */
function keptAmong(pieces: readonly Piece[]): Promise<boolean[]> {
  return Promise.all(
    pieces.map((piece) => (piece.whole ? isKept(piece) : areKept(spansOf(piece, 'day', piece.counting)))),
  );
}
const isKept = async ({ id }: Piece) => (await stored.where('id').equals(id).count()) > 0;
const areKept = async (pieces: readonly Piece[]) => (await keptAmong(pieces)).every((kept) => kept);

/** What has yet to be counted. A year that is kept has its months kept, as what takes one away takes both. */
function lackingIn(range: Range, counting: Counting): Promise<{ months: Piece[]; years: Piece[] }> {
  // In one go: each question by itself would wait for its own transaction.
  return db.transaction('r', stored, async () => {
    const years = spansOf(range, 'year', counting);
    const whole = years.filter((year) => year.whole);
    const keptYears = await keptAmong(whole);
    const lacking = whole.filter((_, index) => !keptYears[index]);
    const others = years.filter((year) => !year.whole || lacking.includes(year));
    const months = others.flatMap((year) => spansOf(year, 'month', counting));
    const keptMonths = await keptAmong(months);
    return { months: months.filter((_, index) => !keptMonths[index]), years: lacking };
  });
}

/**
 * Keeps the sums that a period still lacks, month by month, so that reading them is cheap from then on.
 * Counted and kept in one transaction: a check-in that comes meanwhile makes its day's sums stale again.
 */
export async function keepSums(
  range: Range,
  onProgress?: (done: number) => void,
  counting: Counting = 'usual',
): Promise<void> {
  await openStore();
  await dropStale();
  const { months, years } = await lackingIn(range, counting);
  // A month's rows at a time: the page stays responsive, and what is done is kept if it is closed.
  for (const [index, month] of months.entries()) {
    await keepSpan(month, 'month');
    onProgress?.((index + 1) / months.length);
  }
  for (const year of years) await keepSpan(year, 'year');
}

function keepSpan(piece: Piece, span: Span): Promise<void> {
  return db.transaction('rw', [db.checkins, db.prompts, ...sumStores], async () => {
    const { missing } = await spanBySpan(piece, span, piece.counting);
    await stored.bulkPut(missing);
  });
}
