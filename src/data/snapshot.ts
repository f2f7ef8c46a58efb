import { inHundredths } from '../domain/in-hundredths.ts';
import type { ImportCounts, Importer, OnPart } from './importer.ts';
import { markLeads } from './leads.ts';
import { forgetMirrored, putMirrorLines } from './mirror.ts';
import { nowText } from './notice.ts';
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
      let lines = await importer.nextLines();
      while (lines) {
        // The worker makes the next ones ready while the browser takes these.
        const [next] = await Promise.all([importer.nextLines(), putMirrorLines(lines)]);
        done += Object.keys(lines).length;
        lines = next;
        tell(Math.min(1, done / total));
      }
    },
  });
}

async function follow({ forget, put }: MirrorChange): Promise<void> {
  if (forget.length > 0) await forgetMirrored(forget);
  else await putMirrorLines(put);
}

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
      let change = await undoer.nextChange();
      while (change) {
        const [next] = await Promise.all([undoer.nextChange(), follow(change)]);
        done += change.forget.length + Object.keys(change.put).length;
        change = next;
        tell(Math.min(1, done / Math.max(1, changes)));
      }
      await markLeads(false);
    },
  });
  return { kept };
}
