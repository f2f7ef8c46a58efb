import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The same for every file: when it was written is nobody's business, and two zips of the same texts are the same bytes. */
const sameTime = '1980-01-01T12:00:00';

type TextFile = { name: string; texts: Iterable<string> };

/**
 * Texts as one zip, made bit by bit. Packed to about a tenth: mail takes no large files, and one that is locked
 * cannot be packed any more.
 */
export function* zipped(files: Iterable<TextFile>): Generator<Uint8Array<ArrayBuffer>> {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes as Uint8Array<ArrayBuffer>);
  });
  function* taken() {
    yield* made;
    made = [];
  }
  for (const { name, texts } of files) {
    const entry = Object.assign(new ZipDeflate(name), { mtime: sameTime });
    zip.add(entry);
    for (const text of texts) {
      entry.push(strToU8(text));
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
