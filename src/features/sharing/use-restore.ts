import { useEffect, useRef, useState } from 'preact/hooks';
import { Cancelled } from '../../data/change-all.ts';
import type { ImportCounts } from '../../data/importer.ts';
import { putBackupOff } from '../../data/last-export.ts';
import { problemFrom } from '../../data/problem.ts';
import { restoreLog } from '../../data/snapshot.ts';
import { now } from '../../platform/clock.ts';
import { Lasting } from './lasting.ts';
import { lookAt, openLocked } from './read-file.ts';
import type { Looked } from './restore-messages.ts';
import { Restorer } from './restorer.ts';

export type Step =
  | { kind: 'idle' | 'left' | 'cancelled' }
  | { kind: 'reading' | 'writing' | 'copying'; done: number }
  | { kind: 'looked'; looked: Looked }
  | { kind: 'done'; counts: ImportCounts }
  | { kind: 'failed'; problem: Error };

/** One file, and what is being done with it. */
type Job = { restorer: Restorer; cancelling: AbortController };

export const isUnderWay = ({ kind }: Step): boolean => kind === 'writing' || kind === 'copying';
const confirmed = new Lasting<Step>(isUnderWay);

const endOf = (error: unknown): Step =>
  error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: problemFrom(error, 'not-saved') };

/** From a file to the log in two steps: what it would do, and then all of it or nothing. */
export function useRestore(onRestored: () => void) {
  const [step, setStep] = useState<Step>(confirmed.step ?? { kind: 'idle' });
  const job = useRef<Job | undefined>(undefined);
  const chosen = useRef<Blob | undefined>(undefined);

  function end(next: Step): void {
    job.current?.restorer.stop();
    job.current = undefined;
    setStep(next);
  }
  const endWith = (error: unknown) => end(endOf(error));
  useEffect(() => {
    const leave = confirmed.watch(setStep);
    return () => {
      leave();
      if (!confirmed.step) job.current?.restorer.stop();
    };
  }, []);

  // A large file that was chosen first must not replace the preview of the one that was chosen last.
  function begin() {
    end({ kind: 'reading', done: 0 });
    const own: Job = { restorer: new Restorer(), cancelling: new AbortController() };
    job.current = own;
    return { own, ifOwn: (act: () => void) => job.current === own && act() };
  }
  function choose(file: Blob | undefined): void {
    if (!file) return;
    chosen.current = file;
    const { own, ifOwn } = begin();
    lookAt(file, own.restorer, (done) => ifOwn(() => setStep({ kind: 'reading', done }))).then(
      (looked) =>
        ifOwn(() => (looked.kind === 'ready' ? setStep({ kind: 'looked', looked }) : end({ kind: 'looked', looked }))),
      (error: unknown) => ifOwn(() => endWith(error)),
    );
  }
  function open(typed: string): void {
    if (!chosen.current) return;
    const { own, ifOwn } = begin();
    openLocked(chosen.current, typed, own.cancelling.signal).then(
      (found) =>
        ifOwn(() =>
          found instanceof Blob
            ? choose(found)
            : end({ kind: 'looked', looked: { kind: 'locked', tried: found, typed } }),
        ),
      (error: unknown) => ifOwn(() => endWith(error)),
    );
  }
  function confirm(): void {
    const own = job.current;
    if (!own) return;
    confirmed.begin({ kind: 'writing', done: 0 }, own.cancelling, setStep);
    const onPart = ({ kind, done }: { kind: string; done: number }) =>
      confirmed.tell({ kind: kind === 'writing' ? 'writing' : 'copying', done });
    const restored = (counts: ImportCounts) => {
      confirmed.tell({ kind: 'done', counts });
      onRestored();
      // What was just restored is in a file already.
      putBackupOff(now()).catch((error: unknown) => console.error('A backup may be suggested too early', error));
    };
    restoreLog(own.restorer, onPart, own.cancelling.signal)
      .then(restored, (error: unknown) => confirmed.tell(endOf(error)))
      .finally(() => own.restorer.stop());
  }
  function cancel(): void {
    confirmed.cancel();
    job.current?.cancelling.abort();
    if (step.kind !== 'writing') end({ kind: step.kind === 'reading' ? 'cancelled' : 'left' });
  }
  return { step, choose, open, confirm, cancel };
}
