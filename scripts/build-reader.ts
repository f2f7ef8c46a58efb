// Makes the reader as one HTML file from the built extension, as its Share section does: npm run build:reader
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readerFileName } from '../src/domain/handover/file-name.ts';
import { oneFile } from '../src/formats/one-file.ts';

const output = join(import.meta.dirname, '../.output');
const folder = join(output, 'reader');
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** Writes the page, and answers where it is. */
export async function buildReader(): Promise<string> {
  const html = await oneFile(async (path) => readFileSync(join(output, 'chrome-mv3', path), 'utf8'));
  const path = join(folder, readerFileName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, html);
  console.log(`${path}: ${kB(Buffer.byteLength(html))}, ${kB(gzipSync(html).byteLength)} as gzip`);
  return path;
}

if (import.meta.main) await buildReader();
