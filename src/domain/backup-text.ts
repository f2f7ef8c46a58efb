import { type Backup, backupFormat, backupLists, backupVersion, type ListName, largestBackup } from './backup.ts';

/**
 * Some records of one list, in order of their ids, as they stand in the file: without the brackets around them.
 * With its size in bytes, taken when the piece is made: of all at once that would hold a page up.
 */
export type Piece = { list: ListName; text: string; size: number };
export type Head = Pick<Backup, 'app' | 'exportedAt' | 'settings'>;

const encoder = new TextEncoder();

/** The text of records that follow each other; `undefined` of none. */
export function pieceOf(list: ListName, rows: readonly unknown[]): Piece | undefined {
  if (rows.length === 0) return undefined;
  const text = JSON.stringify(rows).slice(1, -1);
  return { list, text, size: encoder.encode(text).length };
}

/** One file: what stands before the lists, the pieces of each, and the settings after them. */
function fileOf({ app, exportedAt, settings }: Head, pieces: readonly Piece[]): string[] {
  const head = JSON.stringify({ format: backupFormat, version: backupVersion, app, exportedAt });
  const parts = [head.slice(0, -1)];
  for (const name of backupLists) {
    parts.push(`,"${name}":[`);
    const own = pieces.filter(({ list }) => list === name);
    for (const [index, { text }] of own.entries()) parts.push(index > 0 ? `,${text}` : text);
    parts.push(']');
  }
  return [...parts, `,"settings":${JSON.stringify(settings)}}`];
}

/** Bytes kept free for what stands around the pieces; settings have at most a few thousand. */
const around = 100_000;

/**
 * The files of a log, each as the parts of its text. One, unless it would be larger than a restore reads: then
 * several, each a whole export of a part of the records, which may be restored in any order.
 * Two files of the same data differ in `exportedAt` alone: pieces sorted by id, keys in schema order.
 * @param limit Bytes of a file
 */
export function backupFiles(head: Head, pieces: readonly Piece[], limit = largestBackup): string[][] {
  const files: Piece[][] = [[]];
  let bytes = 0;
  for (const piece of pieces) {
    if (bytes > 0 && bytes + piece.size + 1 > limit - around) {
      files.push([]);
      bytes = 0;
    }
    files.at(-1)?.push(piece);
    bytes += piece.size + 1;
  }
  return files.map((own) => fileOf(head, own));
}
