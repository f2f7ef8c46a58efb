import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '../../data/live.ts';
import { undoRestore } from '../../data/snapshot.ts';
import { Cancelled } from '../../data/store.ts';
import { forgetOldUndo, undoOffer } from '../../data/undo-record.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { Restorer } from './restorer.ts';

export type UndoStep =
  | { kind: 'offered' | 'cancelled' }
  | { kind: 'undoing' | 'copying'; done: number }
  | { kind: 'undone'; kept: number };

/** Takes the last restore back, where one is offered. Begun, it goes on when its part of the page is left. */
export function useUndo(onUndone: () => void) {
  const [step, setStep] = useState<UndoStep>({ kind: 'offered' });
  const cancelling = useRef<AbortController | undefined>(undefined);
  const attempt = useAttempt();
  const head = useLive(() => live(() => undoOffer(now())), []);
  useEffect(() => attempt(forgetOldUndo(now())), []);

  async function takeBack(): Promise<void> {
    const own = new AbortController();
    cancelling.current = own;
    setStep({ kind: 'undoing', done: 0 });
    const restorer = new Restorer();
    try {
      const { kept } = await undoRestore(
        restorer,
        ({ kind, done }) => setStep({ kind: kind === 'writing' ? 'undoing' : 'copying', done }),
        own.signal,
      );
      setStep({ kind: 'undone', kept });
      onUndone();
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      setStep({ kind: 'cancelled' });
    } finally {
      restorer.stop();
    }
  }
  return { head, step, undo: () => attempt(takeBack()), cancel: () => cancelling.current?.abort() };
}
