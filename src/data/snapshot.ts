import { nowAndThen } from '../domain/now-and-then.ts';
import { changeAllOrNone } from './change-all.ts';
import { markLeads } from './database-mark.ts';
import { followDatabase } from './heal.ts';
import type { ImportCounts, Importer, OnPart } from './importer.ts';
import { putMirrorLines, removeFromMirror } from './mirror.ts';
import { nowText } from './notice.ts';
import { openStore } from './store.ts';
import type { Undoer } from './undo-import.ts';

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
    copy: ({ added, changed }) => follow(importer, added + changed, onProgress),
  });
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
    copy: async ({ changes, scattered }) => {
      if (scattered) return followDatabase();
      await follow(undoer, changes, onProgress);
      await markLeads(false);
    },
  });
  return { kept };
}

/**
 * The mirror follows the database, piece by piece. The next one is asked for when the browser has taken one: with both
 * at once the page's own threads have to wait for a processor, for longer than is felt.
 */
async function follow(
  from: Pick<Importer, 'nextChange'>,
  total: number,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  let done = 0;
  const tell = nowAndThen(
    (part) => onProgress({ kind: 'committed', done: part }),
    () => performance.now(),
  );
  tell(0);
  for (let change = await from.nextChange(); change; change = await from.nextChange()) {
    const { forget, put, count } = change;
    await (forget.length > 0 ? removeFromMirror(forget) : putMirrorLines(put));
    done += count;
    tell(Math.min(1, done / Math.max(1, total)));
  }
}
