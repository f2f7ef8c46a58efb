// Makes the files of a release from a clean build, the same bytes wherever and whenever that is.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { buildReader } from '../build-reader.ts';
import { type Bill, billOf } from './bill.ts';
import { noting } from './shipped.ts';

export type Package = { name: string; version: string };

/** All that npm knows of the lock file; nothing is asked of a registry. A build leaves NODE_ENV as production behind. */
function wholeBill(): Bill {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include=dev'];
  const { stdout, stderr, status } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return JSON.parse(stdout);
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Both zips, the sources, the reader, the bill of materials and their sums. Answers the files' names. */
export async function makeFiles({ name, version }: Package, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shipped = new Set<string>();
  const names: string[] = [];
  const keep = (from: string, as = basename(from)) => {
    copyFileSync(from, join(folder, as));
    names.push(as);
  };
  for (const browser of ['chrome', 'firefox']) {
    for (const path of await zip({ browser, vite: () => ({ plugins: [noting(shipped)] }) })) keep(path);
  }
  keep(await buildReader(), `${name}-${version}-reader.html`);
  const bill = `${name}-${version}.cdx.json`;
  writeFileSync(join(folder, bill), `${JSON.stringify(billOf(wholeBill(), name, shipped), null, 2)}\n`);
  names.push(bill);
  const sums = names.map((each) => `${sha256(join(folder, each))}  ${each}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return [...names, 'SHA256SUMS'];
}
