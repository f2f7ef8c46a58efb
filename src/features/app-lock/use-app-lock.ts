import { useEffect, useState } from 'preact/hooks';
import { keepAppLock, readAppLock } from '../../data/app-lock.ts';
import { live } from '../../data/live.ts';
import { type AppLock, hashRounds, isHidden, openFromAt, openUntilAt } from '../../domain/app-lock.ts';
import { instantText } from '../../domain/day.ts';
import { now } from '../../platform/clock.ts';
import { keepOpenUntil, onOpenUntil, readOpenUntil } from '../../platform/open-until.ts';
import { freshSalt, hashOf } from '../../platform/passphrase-hash.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';

type Found = { lock: AppLock | undefined };

/** Whether the journal is locked, and whether it is hidden right now; `undefined` until that is known. */
export function useAppLock() {
  const minute = useMinute(now);
  const found = useLive<Found>(() => live(async () => ({ lock: await readAppLock() })), []);
  const [open, setOpen] = useState<{ until: string | undefined }>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    const look = () => void readOpenUntil().then((until) => setOpen({ until }), setProblem);
    look();
    return onOpenUntil(look);
  }, []);
  if (problem) throw problem;
  if (!found || !open) return undefined;
  const { lock } = found;
  return { lock, minute, hidden: isHidden(lock, open.until, now()) };
}

/** Open from now on, until nobody has touched it for a while. */
export const openNow = (): Promise<void> => keepOpenUntil(instantText(openUntilAt(now())));
export const hideNow = (): Promise<void> => keepOpenUntil(undefined);

export async function isPassphrase(typed: string, { salt, rounds, hash }: AppLock): Promise<boolean> {
  return (await hashOf(typed, salt, rounds)) === hash;
}

/** Takes effect with the next look at the journal: who has just chosen the passphrase stays in. */
export async function lockWith(passphrase: string): Promise<void> {
  const salt = freshSalt();
  await openNow();
  await keepAppLock({ salt, rounds: hashRounds, hash: await hashOf(passphrase, salt, hashRounds) });
}

export const askForRemoval = (lock: AppLock): Promise<void> =>
  keepAppLock({ ...lock, openFrom: instantText(openFromAt(now())) });
export const keepLocked = ({ openFrom: _openFrom, ...lock }: AppLock): Promise<void> => keepAppLock(lock);
export const unlockForGood = (): Promise<void> => keepAppLock(undefined);
