import { useEffect, useState } from 'preact/hooks';
import { Cancelled } from '../../data/change-all.ts';
import { live } from '../../data/live.ts';
import { undoRestore } from '../../data/snapshot.ts';
import { forgetOldUndo, undoOffer } from '../../data/undo-record.ts';
import { now } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { Lasting } from './lasting.ts';
import { Restorer } from './restorer.ts';

export type UndoStep =
  | { kind: 'offered' | 'cancelled' }
  | { kind: 'undoing' | 'copying'; done: number }
  | { kind: 'undone'; kept: number };

export const isUnderWay = ({ kind }: UndoStep): boolean => kind === 'undoing' || kind === 'copying';
const begun = new Lasting<UndoStep>(isUnderWay);

/** Takes the last restore back, where one is offered. Begun, it goes on when its part of the page is left. */
export function useUndo(onUndone: () => void) {
  const [step, setStep] = useState<UndoStep>(begun.step ?? { kind: 'offered' });
  useEffect(() => begun.watch(setStep), []);
  const attempt = useAttempt();
  const head = useLive(() => live(() => undoOffer(now())), []);
  useEffect(() => attempt(forgetOldUndo(now())), []);

  async function takeBack(): Promise<void> {
    const own = new AbortController();
    begun.begin({ kind: 'undoing', done: 0 }, own, setStep);
    const restorer = new Restorer();
    try {
      const { kept } = await undoRestore(
        restorer,
        ({ kind, done }) => begun.tell({ kind: kind === 'writing' ? 'undoing' : 'copying', done }),
        own.signal,
      );
      begun.tell({ kind: 'undone', kept });
      onUndone();
    } catch (error) {
      begun.tell({ kind: error instanceof Cancelled ? 'cancelled' : 'offered' });
      if (!(error instanceof Cancelled)) throw error;
    } finally {
      restorer.stop();
    }
  }
  return { head, step, undo: () => attempt(takeBack()), cancel: () => begun.cancel() };
}
