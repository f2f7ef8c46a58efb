// A release is made twice: from a copy of the tree, and from the sources that the first one hands to reviewers.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const locked: Record<string, { version: string; integrity: string }> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;
const notCopied = new Set(['.git', '.output', '.wxt', 'node_modules', 'test-results', 'coverage']);

/** Whatever has code in the packages or the reader. Who adds one says here that it ships. */
const ships = [
  ...['@kurkle/color', '@noble/ciphers', '@noble/hashes', '@scure/base', '@scure/bip39'],
  ...['@wxt-dev/browser', '@wxt-dev/i18n', 'age-encryption', 'chart.js', 'dexie', 'fflate', 'papaparse', 'preact'],
  ...['rolldown', 'temporal-polyfill', 'temporal-utils', 'vite', 'wxt', 'zod'],
];

type Run = { code: number; said: string };

/** Runs the command there, with no network to ask. */
function release(folder: string, ...args: string[]): Promise<Run> {
  const path = `${resolve('node_modules/.bin')}:${dirname(process.execPath)}:${process.env.PATH}`;
  const { NODE_ENV: _, ...env } = process.env;
  const options = { cwd: folder, env: { ...env, PATH: path, npm_config_offline: 'true' }, maxBuffer: 1 << 26 };
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/release.ts', ...args], options, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

const made = (folder: string, file: string) => readFileSync(join(folder, '.output/release', file));

test('a release has the same bytes in two folders, the second from the sources of the first', async () => {
  test.slow();
  const work = mkdtempSync(join(tmpdir(), 'check-in-release-'));
  const [copy, sources] = [join(work, 'a-copy'), join(work, 'elsewhere', 'sources')];
  cpSync('.', copy, { recursive: true, filter: (from) => !notCopied.has(relative('.', from).split('/')[0] ?? '') });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

  const untagged = await release(copy);
  expect(untagged.code).toBe(1);
  expect(untagged.said).toContain('Nothing was built.');

  const first = await release(copy, '--dry-run', '--tag', `v${version}`);
  expect(first.code, first.said).toBe(0);
  expect(first.said).toContain('npm audit gave no answer (npm is set to be offline), so nothing is known');
  expect(first.said).toContain('This was a dry run: nothing was published.');
  const sums = made(copy, 'SHA256SUMS').toString();
  for (const line of sums.trimEnd().split('\n')) {
    const [sum = '', file = ''] = line.split('  ');
    expect(createHash('sha256').update(made(copy, file)).digest('hex'), file).toBe(sum);
  }

  for (const [path, bytes] of Object.entries(unzipSync(made(copy, `${name}-${version}-sources.zip`)))) {
    mkdirSync(join(sources, dirname(path)), { recursive: true });
    writeFileSync(join(sources, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
  const second = await release(sources, '--dry-run', '--tag', `v${version}`);
  expect(second.code, second.said).toBe(0);
  expect(made(sources, 'SHA256SUMS').toString()).toBe(sums);

  await test.step('its bill of materials names what ships, exactly', () => {
    const bill = JSON.parse(made(copy, `${name}-${version}.cdx.json`).toString());
    expect(bill.metadata.component).toMatchObject({ name, version });
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
    const listed = bill.components.map((each: { name: string; version: string; hashes: { content: string }[] }) => [
      each.name,
      each.version,
      `sha512-${Buffer.from(each.hashes[0]?.content ?? '', 'hex').toString('base64')}`,
    ]);
    const expected = ships.map((each) => {
      const { version: exact, integrity } = locked[`node_modules/${each}`] ?? { version: '', integrity: '' };
      return [each, exact, integrity];
    });
    expect(listed).toEqual(expected);
  });
  rmSync(work, { recursive: true, force: true });
});
