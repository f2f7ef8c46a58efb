import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** The first release, as its zip was: what people who have it bring along. */
export const firstRelease = '0.1.0';
const files = () =>
  unzipSync(
    readFileSync(join(import.meta.dirname, `../fixtures/release/polyvagal-check-in-${firstRelease}-chrome.zip`)),
  );

export function manifestOfRelease(): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(files()['manifest.json']));
}

/** Unpacks it into a folder. */
export function unpackRelease(folder: string): void {
  for (const [path, content] of Object.entries(files())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
