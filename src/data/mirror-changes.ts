import { type MirrorLines, mirrorLines, packKeys, packText, rowsPerPack } from './mirror-lines.ts';
import type { Placed } from './placed.ts';

/** What a page does to the mirror in one call: keys that go, or lines that come. How many rows or keys that is. */
export type MirrorChange = { forget: string[]; put: MirrorLines; count: number };

/** More keys a call would keep the page busy for longer than is felt. */
const keysPerChange = 200;

function* slices<Value>(values: readonly Value[], size: number): Generator<Value[], undefined> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** Rows each under its own key. */
export function* linesPut(rows: readonly Placed[]): Generator<MirrorChange, undefined> {
  for (const some of slices(rows, keysPerChange)) yield { forget: [], put: mirrorLines(some), count: some.length };
}

/** Records that the mirror does not have, in packs of this name. */
export function* packsPut(name: string, rows: readonly Placed[]): Generator<MirrorChange, undefined> {
  for (const [index, key] of packKeys(name, rows.length).entries()) {
    const some = rows.slice(index * rowsPerPack, (index + 1) * rowsPerPack);
    yield { forget: [], put: { [key]: packText(some) }, count: some.length };
  }
}

export function* keysForgotten(keys: readonly string[]): Generator<MirrorChange, undefined> {
  for (const some of slices(keys, keysPerChange)) yield { forget: some, put: {}, count: some.length };
}
