import { type Guard, isInstant, record, textLike, wholeNumber } from './guard.ts';

/**
 * A curtain before the journal on a computer that others use: a passphrase, of which only a slow hash is kept.
 * It hides; it does not encrypt. `openFrom`: somebody asked for it to go, and from then on it may.
 */
export type AppLock = { salt: string; hash: string; rounds: number; openFrom?: string | undefined };

/** Characters a passphrase needs at least: fewer are tried by hand. */
export const fewestCharacters = 6;

/** Rounds of PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet asks for (2023): about a quarter of a second. */
export const hashRounds = 600_000;

/** How long an opened journal stays open while nobody touches it. */
export const openMinutes = 15;

/** After how long a lock goes whose passphrase nobody knows any more: long enough to be noticed, short enough to wait. */
export const removalHours = 24;

const hexOf = (bytes: number) => textLike(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
export const isAppLock: Guard = record(
  { salt: hexOf(16), hash: hexOf(32), rounds: wholeNumber(1, 10_000_000) },
  { openFrom: isInstant },
);

const isPast = (text: string, now: Temporal.Instant) => Temporal.Instant.compare(Temporal.Instant.from(text), now) <= 0;

/** Whether the journal is hidden at a moment. `openUntil`: until when it was opened in this run of the browser. */
export function isHidden(lock: AppLock | undefined, openUntil: string | undefined, now: Temporal.Instant): boolean {
  if (!lock) return false;
  return openUntil === undefined || !isInstant(openUntil) || isPast(openUntil, now);
}

export const openUntilAt = (now: Temporal.Instant): Temporal.Instant => now.add({ minutes: openMinutes });

/** From when a lock may be taken away that somebody asks for now. */
export const openFromAt = (now: Temporal.Instant): Temporal.Instant => now.add({ hours: removalHours });

/** Whether it may be taken away without its passphrase. */
export const mayBeRemoved = ({ openFrom }: AppLock, now: Temporal.Instant): boolean =>
  openFrom !== undefined && isPast(openFrom, now);
