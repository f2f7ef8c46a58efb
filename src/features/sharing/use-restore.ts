import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportCounts } from '../../data/importer.ts';
import { putBackupOff } from '../../data/last-export.ts';
import { problemFrom } from '../../data/problem.ts';
import { restoreLog } from '../../data/snapshot.ts';
import { Cancelled } from '../../data/store.ts';
import { now } from '../../platform/clock.ts';
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

/** What was confirmed goes on when its part of the page is left: how far it is, and who is told while it is there. */
let confirmed: { job: Job; step: Step; show: ((step: Step) => void) | undefined } | undefined;

/** How it ended is told once, at the latest when somebody comes back. */
function tell(step: Step): void {
  if (!confirmed) return;
  confirmed.step = step;
  confirmed.show?.(step);
  if (confirmed.show && !isUnderWay(step)) confirmed = undefined;
}

export const isUnderWay = ({ kind }: Step): boolean => kind === 'writing' || kind === 'copying';

const endOf = (error: unknown): Step =>
  error instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', problem: problemFrom(error, 'not-saved') };

/** From a file to the log in two steps: what it would do, and then all of it or nothing. */
export function useRestore(onRestored: () => void) {
  const [step, setStep] = useState<Step>(confirmed?.step ?? { kind: 'idle' });
  const job = useRef(confirmed?.job);
  const chosen = useRef<Blob | undefined>(undefined);

  function end(next: Step): void {
    job.current?.restorer.stop();
    job.current = undefined;
    setStep(next);
  }
  const endWith = (error: unknown) => end(endOf(error));
  useEffect(() => {
    if (confirmed) {
      confirmed.show = setStep;
      tell(confirmed.step);
    }
    return () => {
      if (confirmed) confirmed.show = undefined;
      else job.current?.restorer.stop();
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
    confirmed = { job: own, step, show: setStep };
    tell({ kind: 'writing', done: 0 });
    const onPart = ({ kind, done }: { kind: string; done: number }) =>
      tell({ kind: kind === 'writing' ? 'writing' : 'copying', done });
    const restored = (counts: ImportCounts) => {
      tell({ kind: 'done', counts });
      onRestored();
      // What was just restored is in a file already.
      putBackupOff(now()).catch((error: unknown) => console.error('A backup may be suggested too early', error));
    };
    restoreLog(own.restorer, onPart, own.cancelling.signal)
      .then(restored, (error: unknown) => tell(endOf(error)))
      .finally(() => own.restorer.stop());
  }
  function cancel(): void {
    job.current?.cancelling.abort();
    if (step.kind !== 'writing') end({ kind: step.kind === 'reading' ? 'cancelled' : 'left' });
  }
  return { step, choose, open, confirm, cancel };
}
