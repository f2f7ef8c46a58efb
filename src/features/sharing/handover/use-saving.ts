import { useRef, useState } from 'preact/hooks';
import { Cancelled } from '../../../data/change-all.ts';
import { noteExport } from '../../../data/last-export.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import type { LockWith } from '../../../formats/locked/outcome.ts';
import { now } from '../../../platform/clock.ts';
import { saveFile } from '../../../platform/files.ts';
import { type Choices, isBackup } from './choices.ts';
import { lockedFile } from './locked-file.ts';
import type { Maker } from './maker.ts';
import { namesOf } from './names.ts';
import { type Chance, wantedNow } from './wanted.ts';

export type NamedFile = { name: string; content: Blob };

export type Step =
  | { kind: 'idle' | 'cancelled' | 'failed' | 'locking' | 'not-a-key' }
  | { kind: 'writing'; done: number }
  /** Several where one would be too large; `saved` says how many of them are with the browser. */
  | { kind: 'made'; files: NamedFile[]; saved: number; checkins: number };

type Order = { choices: Choices; chance: Chance; format: Format; lock: LockWith | undefined };

/** From the button to the file, with a way out on the way. Nothing is with the browser until all of it is made. */
export function useSaving(maker: Maker, onSaved: () => void) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const cancelling = useRef(new AbortController());
  const backup = useRef(false);

  async function make({ choices, chance, format, lock }: Order, { signal }: AbortController): Promise<void> {
    setStep({ kind: 'writing', done: 0 });
    const wanted = wantedNow(choices, chance);
    const made = await maker.make({ wanted, format }, (done) => !signal.aborted && setStep({ kind: 'writing', done }));
    backup.current = isBackup(choices, format);
    const names = namesOf(made, wanted, format, backup.current);
    let files = made.files.map((content, index) => ({ name: names[index] ?? '', content }));
    if (lock) {
      setStep({ kind: 'locking' });
      const locked: NamedFile[] = [];
      for (const file of files) {
        const made = await lockedFile(file, lock, signal);
        if (!made) return setStep({ kind: 'not-a-key' });
        locked.push(made);
      }
      files = locked;
    }
    save({ kind: 'made', files, saved: 0, checkins: made.summary.checkins });
    onSaved();
  }
  // One at a press: a browser asks before it lets a page save several files at once.
  function save(made: Extract<Step, { kind: 'made' }>): void {
    const file = made.files[made.saved];
    if (file) saveFile(file.name, file.content, file.content.type);
    const saved = made.saved + 1;
    setStep({ ...made, saved });
    if (backup.current && saved === made.files.length)
      noteExport(now()).catch((error: unknown) => console.error('A backup may be suggested too early', error));
  }
  function begin(order: Order): void {
    const own = new AbortController();
    cancelling.current = own;
    make(order, own).catch((error: unknown) => {
      if (own.signal.aborted || error instanceof Cancelled) return setStep({ kind: 'cancelled' });
      console.error('No file was made', error);
      setStep({ kind: 'failed' });
    });
  }
  function cancel(): void {
    cancelling.current.abort(new Cancelled());
    maker.stop();
  }
  return { step, begin, saveNext: () => step.kind === 'made' && save(step), cancel };
}
