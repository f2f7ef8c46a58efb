import 'temporal-polyfill/global';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'shifted-clock.c');
const folder = join(import.meta.dirname, '../../.output');
const library = join(folder, 'shifted-clock.so');

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function compile(): void {
  if (changedAt(library) > changedAt(source)) return;
  mkdirSync(folder, { recursive: true });
  // Two test processes may compile at once; a browser must never load half of a file.
  const own = `${library}.${process.pid}`;
  execFileSync('/usr/bin/gcc', ['-shared', '-fPIC', '-O2', '-Wall', '-Wextra', '-Werror', '-o', own, source, '-ldl']);
  renameSync(own, library);
}

/** The wall clock of a browser under test: it runs on from whatever it is set to, before or while the browser runs. */
export class ShiftedClock {
  /** For the launch of the browser that is to live by this clock. */
  readonly env: Record<string, string>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'check-in-clock-'));
  readonly #file: number;
  #shift = 0;

  constructor() {
    compile();
    const path = join(this.#folder, 'shift');
    this.#file = openSync(path, 'w+');
    this.env = { LD_PRELOAD: library, SHIFTED_CLOCK: path };
    this.#write(0);
  }

  now(): Temporal.Instant {
    return Temporal.Now.instant().add({ milliseconds: this.#shift });
  }

  set(now: Temporal.Instant | string): void {
    this.#write(Temporal.Instant.from(now).epochMilliseconds - Temporal.Now.instant().epochMilliseconds);
  }

  jump(by: Temporal.DurationLike): void {
    this.set(this.now().add(by));
  }

  dispose(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(milliseconds: number): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(milliseconds));
    writeSync(this.#file, bytes, 0, bytes.length, 0);
    this.#shift = milliseconds;
  }
}
