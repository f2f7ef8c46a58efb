import { strToU8, Zip, ZipPassThrough } from 'fflate';

/** The same for every file: when it was written is nobody's business, and two zips of the same texts are the same bytes. */
const sameTime = '1980-01-01T12:00:00';

type TextFile = { name: string; texts: Iterable<string> };

/** An entry of a zip that the browser packs: sooner than a script does, and no script for it is in the package. */
class Packed extends ZipPassThrough {
  override compression = 8;
  override mtime = sameTime;
  readonly #stream = new CompressionStream('deflate-raw');
  readonly #writer = this.#stream.writable.getWriter();
  /** When all of it has been handed over. */
  readonly done: Promise<void> = this.#handOver();

  constructor(name: string) {
    super(name);
    // Where the browser cannot pack it, what is handed over next hears of it first.
    this.done.catch(() => undefined);
  }

  /** Answers when there is room for more: nothing waits in memory. */
  async take(text: string): Promise<void> {
    this.push(strToU8(text) as Uint8Array<ArrayBuffer>);
    await this.#writer.ready;
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    const written = final ? this.#writer.close() : this.#writer.write(chunk);
    // What goes wrong is heard of where it is read.
    written.catch(() => undefined);
  }

  async #handOver(): Promise<void> {
    for await (const chunk of this.#stream.readable) this.ondata?.(null, chunk, false);
    this.ondata?.(null, new Uint8Array(), true);
  }
}

/**
 * Texts as one zip, made bit by bit. Packed to about a tenth: mail takes no large files, and one that is locked
 * cannot be packed any more.
 */
export async function* zipped(files: Iterable<TextFile>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
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
    const entry = new Packed(name);
    zip.add(entry);
    for (const text of texts) {
      await entry.take(text);
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
    await entry.done;
    yield* taken();
  }
  zip.end();
  yield* taken();
}
