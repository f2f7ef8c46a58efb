import type { Table } from 'dexie';
import { sumsOfDay } from '../domain/analysis/day-sums.ts';
import { addSums, noSums, type Sums } from '../domain/analysis/sums.ts';
import { checkinSchema } from '../domain/checkin.ts';
import { isPrompt } from '../domain/stored.ts';
import { db, type StoredSums } from './db.ts';
import { readable } from './readable.ts';
import { openStore } from './store.ts';

/** Sums of a local day (`2026-11-23`) or of a whole month (`2026-11`). */
const stored = db.table('sums') as Table<StoredSums, string>;
/** A month's rows at a time: the page stays responsive, and what is done is kept if it is closed. */
const monthOf = (day: string) => day.slice(0, 7);

/** The local days of a month, or of a part of it, in order. */
function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(first); ; day = day.add({ days: 1 })) {
    const text = day.toString();
    if (text > last) return days;
    days.push(text);
  }
}

function lastOf(month: string): string {
  const { year, month: number } = Temporal.PlainYearMonth.from(month);
  return Temporal.PlainDate.from({ year, month: number, day: 31 }).toString();
}

/** Days added up from their rows, whatever is stored of them. */
async function computed(days: string[]): Promise<Map<string, Sums>> {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const [checkins, prompts] = await Promise.all([
    db.checkins.where('day').between(first, last, true, true).toArray(),
    db.prompts.where('id').between(first, `${last}~`).toArray(),
  ]);
  const checkinsByDay = Map.groupBy(readable('checkins', checkinSchema, checkins), ({ day }) => day);
  const promptsByDay = Map.groupBy(prompts.filter(isPrompt), ({ day }) => day);
  return new Map(days.map((day) => [day, sumsOfDay(checkinsByDay.get(day) ?? [], promptsByDay.get(day) ?? [])]));
}

/** Sums by day, in order: the stored ones where there are any, the others counted from their rows. */
async function dayByDay(days: string[]): Promise<{ sums: Sums[]; missing: StoredSums[] }> {
  const found = await stored.bulkGet(days);
  const lacking = days.filter((_, index) => !found[index]);
  const counted = await computed(lacking);
  const missing = lacking.map((id) => ({ id, value: counted.get(id) ?? noSums() }));
  const sums = days.map((day, index) => found[index]?.value ?? counted.get(day) ?? noSums());
  return { sums, missing };
}

type Piece = { month: string; whole: boolean; first: string; last: string };

/** A period as whole months and what is left over at its ends. */
function piecesOf(first: string, last: string): Piece[] {
  const pieces: Piece[] = [];
  let start = first;
  while (start <= last) {
    const month = monthOf(start);
    const end = lastOf(month) < last ? lastOf(month) : last;
    pieces.push({ month, whole: start === `${month}-01` && end === lastOf(month), first: start, last: end });
    start = Temporal.PlainDate.from(end).add({ days: 1 }).toString();
  }
  return pieces;
}

async function sumsOfPiece({ month, whole, first, last }: Piece): Promise<{ sums: Sums; missing: StoredSums[] }> {
  const { sums, missing } = await dayByDay(daysFrom(first, last));
  const total = sums.reduce(addSums, noSums());
  return { sums: total, missing: whole ? [...missing, { id: month, value: total }] : missing };
}

/** The first local day of which anything is known. */
export async function firstDay(): Promise<string | undefined> {
  const [checkin, prompt] = await Promise.all([db.checkins.orderBy('day').first(), db.prompts.orderBy('id').first()]);
  const days = [checkin?.day, prompt?.day].filter((day) => day !== undefined);
  return days.sort()[0];
}

/** Sums of a period of local days, both ends included. May run inside a live query: it writes nothing. */
export async function readSums(first: string, last: string): Promise<Sums> {
  const total = noSums();
  const pieces = piecesOf(first, last);
  const months = await stored.bulkGet(pieces.map(({ month }) => month));
  for (const [index, piece] of pieces.entries()) {
    const month = piece.whole ? months[index]?.value : undefined;
    addSums(total, month ?? (await sumsOfPiece(piece)).sums);
  }
  return total;
}

/** Sums of each local day of a period, both ends included. */
export async function readDaySums(first: string, last: string): Promise<{ day: string; sums: Sums }[]> {
  const days = daysFrom(first, last);
  const { sums } = await dayByDay(days);
  return days.map((day, index) => ({ day, sums: sums[index] ?? noSums() }));
}

/**
 * Keeps the sums that a period still lacks, month by month, so that reading them is cheap from then on.
 * Counted and kept in one transaction: a check-in that comes meanwhile takes its day's sums away again.
 */
export async function keepSums(first: string, last: string, onProgress?: (done: number) => void): Promise<void> {
  await openStore();
  const pieces = piecesOf(first, last);
  for (const [index, piece] of pieces.entries()) {
    const isThere = piece.whole && (await stored.get(piece.month)) !== undefined;
    if (!isThere) {
      await db.transaction('rw', [db.checkins, db.prompts, stored], async () => {
        const { missing } = await sumsOfPiece(piece);
        await stored.bulkPut(missing);
      });
    }
    onProgress?.((index + 1) / pieces.length);
  }
}
