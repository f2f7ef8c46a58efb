import { Cancelled } from '../../data/change-all.ts';
import { type Importer, importerOf } from '../../data/importer.ts';
import { upgraded } from '../../data/migrations.ts';
import { type Undoer, undoerOf } from '../../data/undo-import.ts';
import { readBackup } from '../../domain/backup.ts';
import { nowAndThen } from '../../domain/now-and-then.ts';
import type { Answer, Request } from './restore-messages.ts';

type Tell = (answer: Answer) => void;

let importer: Importer | undefined;
let undoer: Undoer | undefined;
let cancelling = new AbortController();

async function look(file: Blob, onPart: (done: number) => void): Promise<Answer> {
  const reading = readBackup(await file.text(), upgraded, onPart);
  if (reading.kind !== 'read') return { told: 'read', reading };
  importer = importerOf(reading.backup);
  return { told: 'read', reading: { kind: 'read' } };
}

async function answerTo(request: Exclude<Request, { ask: 'cancel' }>, tell: Tell): Promise<Answer> {
  const onPart = nowAndThen(
    (done) => tell({ told: 'part', done }),
    () => performance.now(),
  );
  if (request.ask === 'look') return look(request.file, onPart);
  if (request.ask === 'change') return { told: 'change', change: await (undoer ?? importer)?.nextChange() };
  cancelling = new AbortController();
  if (request.ask === 'undo') {
    undoer = undoerOf();
    return { told: 'undone', undone: await undoer.takeBack(onPart, cancelling.signal) };
  }
  if (!importer) throw new Error(`Asked to ${request.ask} before a file was read`);
  switch (request.ask) {
    case 'preview':
      return { told: 'counts', counts: await importer.preview() };
    case 'commit':
      return { told: 'counts', counts: await importer.commit(request.at, onPart, cancelling.signal) };
  }
}

/** From a file to the log, and back again: reads, checks, compares and writes. */
export function restoring(request: Request, tell: Tell): void {
  if (request.ask === 'cancel') cancelling.abort();
  else
    answerTo(request, tell).then(tell, (error: unknown) =>
      tell(error instanceof Cancelled ? { told: 'cancelled' } : { told: 'failed', reason: String(error) }),
    );
}
