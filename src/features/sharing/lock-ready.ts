import { isUsualKey, type LockWith } from '../../formats/locked/outcome.ts';

/** Fewer characters could be guessed too soon. */
const shortestPassphrase = 8;

/** Whether a file may be locked so. Whether a key was mistyped only its own checksum tells, when it is used. */
export function isEnough(lock: LockWith): boolean {
  return 'passphrase' in lock ? lock.passphrase.trim().length >= shortestPassphrase : isUsualKey(lock.recipient.trim());
}
