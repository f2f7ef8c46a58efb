import { generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { keyFileText, keyInFile } from '../../../../src/formats/locked/key-file.ts';
import { isRecipient, newKeyPair } from '../../../../src/formats/locked/key-pair.ts';
import { lock, unlock } from '../../../../src/formats/locked/lock.ts';

it('a key file holds its own secret key, with or without the comments of other programs', async () => {
  const pair = await newKeyPair();
  expect(keyInFile(keyFileText(pair))).toBe(pair.identity);
  expect(keyInFile(`# created: 2026-11-23\n${keyFileText(pair)}`)).toBe(pair.identity);
  expect(keyInFile(pair.identity)).toBe(pair.identity);
});

it('no other file is one', async () => {
  const { identity, recipient } = await newKeyPair();
  expect(keyInFile(recipient)).toBeUndefined();
  expect(keyInFile(`a log that tells of ${identity}`)).toBeUndefined();
  expect(keyInFile(`${' '.repeat(10_000)}\n${identity}`)).toBeUndefined();
});

it('keys of hardware and post-quantum ones are told to be none of these, before their arithmetic is needed', async () => {
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  expect(isRecipient(recipient)).toBe(false);
  expect(await lock(new Uint8Array(3), { recipient })).toEqual({ kind: 'not-a-key' });
  const locked = await lock(new Uint8Array(3), await newKeyPair());
  if (locked.kind !== 'locked') throw new Error('a key locks any file');
  expect(await unlock(locked.bytes, { identity })).toEqual({ kind: 'not-a-key' });
});
