import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeyPair } from '../../src/formats/locked/key-pair.ts';
import { lock, unlock } from '../../src/formats/locked/lock.ts';
import { expect, test } from '../support/extension.ts';

// The reference program for the format, Debian's package `age`. Here and not among the unit tests, as this stage installs it.

const folder = mkdtempSync(join(tmpdir(), 'check-in-age-'));
const path = (name: string) => join(folder, name);
const content = new TextEncoder().encode('{"note":"ruhig ☀️"}'.repeat(5000));
const passphrase = 'river amber quiet stone velvet north';

/** The program asks for a passphrase on a terminal only: `script` lends it one. */
function withTerminal(command: string, typed: string): void {
  execFileSync('script', ['-qec', command, '/dev/null'], { input: typed, stdio: ['pipe', 'ignore', 'inherit'] });
}

test('the age program opens what is locked here, and what it locks opens here', async () => {
  const pair = await newKeyPair();
  writeFileSync(path('key.txt'), `${pair.identity}\n`);
  writeFileSync(path('plain'), content);

  const forKey = await lock(content, pair);
  const forWords = await lock(content, { passphrase });
  if (forKey.kind !== 'locked' || forWords.kind !== 'locked') throw new Error('not locked');
  writeFileSync(path('key.age'), forKey.bytes);
  writeFileSync(path('words.age'), forWords.bytes);
  execFileSync('age', ['-d', '-i', path('key.txt'), '-o', path('key.out'), path('key.age')]);
  withTerminal(`age -d -o ${path('words.out')} ${path('words.age')}`, `${passphrase}\n`);
  expect(readFileSync(path('key.out')).equals(content)).toBe(true);
  expect(readFileSync(path('words.out')).equals(content)).toBe(true);

  execFileSync('age', ['-r', pair.recipient, '-o', path('theirs-key.age'), path('plain')]);
  execFileSync('age', ['-a', '-r', pair.recipient, '-o', path('theirs-text.age'), path('plain')]);
  withTerminal(`age -p -o ${path('theirs-words.age')} ${path('plain')}`, `${passphrase}\n${passphrase}\n`);
  const read = (name: string) => new Uint8Array(readFileSync(path(name)));
  const whole = { kind: 'unlocked', bytes: content };
  expect(await unlock(read('theirs-key.age'), pair)).toEqual(whole);
  expect(await unlock(read('theirs-text.age'), pair)).toEqual(whole);
  expect(await unlock(read('theirs-words.age'), { passphrase })).toEqual(whole);
});
