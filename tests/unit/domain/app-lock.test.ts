import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type AppLock,
  isAppLock,
  isHidden,
  mayBeRemoved,
  openFromAt,
  openMinutes,
  openUntilAt,
  removalHours,
} from '../../../src/domain/app-lock.ts';

const now = Temporal.Instant.from('2026-11-25T10:00:00Z');
const text = (instant: Temporal.Instant) => instant.toString({ smallestUnit: 'millisecond' });
const lock: AppLock = { salt: '0a'.repeat(16), hash: '0b'.repeat(32), rounds: 600_000 };

it.each<[string, AppLock | undefined, string | undefined, boolean]>([
  ['no lock', undefined, undefined, false],
  ['a lock that nobody opened in this run of the browser', lock, undefined, true],
  ['a lock that is open', lock, text(now.add({ minutes: 1 })), false],
  ['a lock that was open until this very moment', lock, text(now), true],
  ['a time that is none', lock, 'soon', true],
])('%s', (_name, each, openUntil, hidden) => {
  expect(isHidden(each, openUntil, now)).toBe(hidden);
});

it('an opened journal hides itself after so many minutes, and a lock may go a day after it was asked', () => {
  fc.assert(
    fc.property(fc.nat(60 * 48), (minutes) => {
      const later = now.add({ minutes });
      expect(isHidden(lock, text(openUntilAt(now)), later)).toBe(minutes >= openMinutes);
      expect(mayBeRemoved({ ...lock, openFrom: text(openFromAt(now)) }, later)).toBe(minutes >= removalHours * 60);
      expect(mayBeRemoved(lock, later)).toBe(false);
    }),
  );
});

it.each<[string, unknown, boolean]>([
  ['a lock', lock, true],
  ['one that is to go', { ...lock, openFrom: text(now) }, true],
  ['none', {}, false],
  ['another length', { ...lock, hash: '0b' }, false],
  ['no rounds', { ...lock, rounds: 0 }, false],
  ['more than is known', { ...lock, passphrase: 'words' }, false],
])('reads %s', (_name, value, expected) => {
  expect(isAppLock(value)).toBe(expected);
});
