import { pbkdf2Sync } from 'node:crypto';
import { expect, it } from 'vitest';
import { freshSalt, hashOf } from '../../../src/platform/passphrase-hash.ts';

it('is PBKDF2 with SHA-256, as another implementation has it', async () => {
  const salt = freshSalt();
  const expected = pbkdf2Sync('river stone', Buffer.from(salt, 'hex'), 1_000, 32, 'sha256').toString('hex');
  expect(await hashOf('river stone', salt, 1_000)).toBe(expected);
  expect(await hashOf('river stones', salt, 1_000)).not.toBe(expected);
  expect(freshSalt()).not.toBe(salt);
});

it('takes a letter for the same, however the keyboard composed it', async () => {
  const salt = '00'.repeat(16);
  expect(await hashOf('caf\u00e9', salt, 10)).toBe(await hashOf('cafe\u0301', salt, 10));
});
