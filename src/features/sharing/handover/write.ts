import { backupLists } from '../../../domain/backup.ts';
import { backupFiles, type Piece, pieceOf } from '../../../domain/backup-text.ts';
import type { Log } from '../../../domain/handover/choice.ts';
import { fhirTexts } from '../../../domain/handover/fhir/bundle.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import { type Table, tablesOf } from '../../../domain/handover/tables/tables.ts';
import { fhirWords } from '../../../domain/handover/vocabulary.ts';
import { csvTexts } from '../../../formats/csv.ts';
import { zipped } from '../../../formats/zip.ts';
import type { Wanted } from './messages.ts';

type Counted = <Each>(all: Iterable<Each>) => Iterable<Each>;
type Part = string | Uint8Array<ArrayBuffer>;
type Parts = Iterable<Part> | AsyncIterable<Part>;

const rowsPerText = 200;

export const mediaTypes = {
  csv: 'application/zip',
  json: 'application/json',
  fhir: 'application/fhir+json',
} as const satisfies Record<Format, string>;

/** How many texts a format makes of a log, about: to tell how far it is. */
export function textsIn(log: Log, format: Format): number {
  if (format === 'fhir') return log.checkins.length + log.sessions.length + 1;
  const sensed = log.checkins.reduce((sum, { sensations }) => sum + sensations.length, 0);
  const rows = log.checkins.length + log.prompts.length + log.sessions.length + (format === 'csv' ? sensed : 0);
  return Math.ceil(rows / rowsPerText) + 1;
}

/** The texts of records that stand in the order of the file. */
export function* piecesOf(list: Piece['list'], rows: readonly unknown[]): Generator<Piece> {
  for (let start = 0; start < rows.length; start += rowsPerText) {
    const piece = pieceOf(list, rows.slice(start, start + rowsPerText));
    if (piece) yield piece;
  }
}

function* piecesIn(log: Log) {
  for (const list of backupLists) yield* piecesOf(list, log[list]);
}

/** `made`: the pieces of this log, where they were made while it was read. */
export function jsonFiles(
  log: Log,
  { app, exportedAt }: Wanted,
  counted: Counted,
  made?: readonly Piece[],
): string[][] {
  return backupFiles({ app, exportedAt, settings: log.settings }, made ?? [...counted(piecesIn(log))]);
}

function* linesOf({ titles, rows }: Table) {
  yield titles;
  yield* rows();
}

export const csvTables = (log: Log, { selection, words }: Wanted): { name: string; texts: () => Iterable<string> }[] =>
  tablesOf(log, selection, words).map((table) => ({ name: table.name, texts: () => csvTexts(linesOf(table)) }));

const csvBytes = (log: Log, wanted: Wanted, counted: Counted): Parts =>
  zipped(csvTables(log, wanted).map(({ name, texts }) => ({ name, texts: counted(texts()) })));

export const fhirText = (log: Log, wanted: Wanted): Iterable<string> =>
  fhirTexts(log, wanted, fhirWords(wanted.words, log));

/** What the files of a format consist of; one file, unless a backup would be too large to restore. */
export function partsOf(log: Log, wanted: Wanted, format: Format, counted: Counted, made?: readonly Piece[]): Parts[] {
  if (format === 'json') return jsonFiles(log, wanted, counted, made);
  return [format === 'csv' ? csvBytes(log, wanted, counted) : counted(fhirText(log, wanted))];
}

/** Characters or bytes that are handed to the browser at a time, which may then put them on the disk. */
const perBlob = 250_000;
const encoder = new TextEncoder();
/** Used again and again: a browser takes longer to make room for bytes than to make them. */
const room = new Uint8Array(3 * perBlob);

function blobOf(text: string): Blob {
  if (text.length > perBlob) return new Blob([encoder.encode(text)]);
  return new Blob([room.subarray(0, encoder.encodeInto(text, room).written)]);
}

/** Of large parts: a browser takes longer over many small ones, and over text, than to make bytes of it here. */
export async function blobFrom(parts: Parts, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let texts: string[] = [];
  let bytes: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  function handOver(): void {
    if (bytes.length > 0) blobs.push(new Blob(bytes));
    if (texts.length > 0) blobs.push(blobOf(texts.join('')));
    texts = [];
    bytes = [];
    size = 0;
  }
  for await (const part of parts) {
    // One kind at a time, in their order.
    if (size + part.length > perBlob || (typeof part === 'string' ? bytes : texts).length > 0) handOver();
    if (typeof part === 'string') texts.push(part);
    else bytes.push(part);
    size += part.length;
  }
  handOver();
  return new Blob(blobs, { type });
}
