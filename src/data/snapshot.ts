import { inHundredths } from '../domain/in-hundredths.ts';
import type { ImportCounts, Importer, OnPart } from './importer.ts';
import { markLeads } from './leads.ts';
import { forgetMirrored, putMirrorLines } from './mirror.ts';
import { nowText } from './notice.ts';
import { createPace } from './pace.ts';
import { changeAllOrNone, openStore } from './store.ts';
import type { MirrorChange, Undoer } from './undo-import.ts';

/** How far a restore, or taking one back, is. Until `committed` it can be cancelled; from then on the database has all of it. */
export type ImportProgress = { kind: 'writing'; done: number } | { kind: 'committed'; done: number };

export async function previewImport(importer: Importer): Promise<ImportCounts> {
  await openStore();
  return importer.preview();
}

/**
 * Restores a log: the database first, in one transaction, and then the mirror.
 * @throws Cancelled, after which all is as it was; or StoreProblem
 */
export function restoreLog(
  importer: Importer,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportCounts> {
  const onPart: OnPart = (done) => onProgress({ kind: 'writing', done });
  return changeAllOrNone({
    commit: () => importer.commit(nowText(), onPart, signal),
    copy: async ({ added, changed }) => {
      const total = Math.max(1, added + changed);
      let done = 0;
      const tell = inHundredths((part) => onProgress({ kind: 'committed', done: part }));
      tell(0);
      const pace = createPace();
      let lines = await importer.nextLines(pace.rows());
      while (lines) {
        const [some, count] = [lines, Object.keys(lines).length];
        const handed = pace.handOver(count, () => putMirrorLines(some));
        // The worker makes the next ones ready while the browser takes these.
        [lines] = await Promise.all([importer.nextLines(pace.rows()), handed]);
        done += count;
        tell(Math.min(1, done / total));
      }
    },
  });
}

const follow = ({ forget, put }: MirrorChange) => (forget.length > 0 ? forgetMirrored(forget) : putMirrorLines(put));

/**
 * Takes the last restore back: in the database first, in one transaction, and then in the mirror.
 * Answers how many records stay although the restore brought or changed them.
 * @throws Cancelled, after which all is as it was; or StoreProblem
 */
export async function undoRestore(
  undoer: Undoer,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<{ kept: number }> {
  const onPart: OnPart = (done) => onProgress({ kind: 'writing', done });
  const { kept } = await changeAllOrNone({
    commit: () => undoer.takeBack(onPart, signal),
    copy: async ({ changes }) => {
      let done = 0;
      const tell = inHundredths((part) => onProgress({ kind: 'committed', done: part }));
      tell(0);
      const pace = createPace();
      let change = await undoer.nextChange(pace.rows());
      while (change) {
        const some = change;
        const count = some.forget.length + Object.keys(some.put).length;
        const handed = pace.handOver(count, () => follow(some));
        [change] = await Promise.all([undoer.nextChange(pace.rows()), handed]);
        done += count;
        tell(Math.min(1, done / Math.max(1, changes)));
      }
      await markLeads(false);
    },
  });
  return { kept };
}
