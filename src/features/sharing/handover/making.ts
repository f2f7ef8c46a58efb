import type { Rows } from '../../../data/whole-log.ts';
import type { Piece } from '../../../domain/backup-text.ts';
import { isEverything, type Log } from '../../../domain/handover/choice.ts';
import { nowAndThen } from '../../../domain/now-and-then.ts';
import type { Answer, Request } from './messages.ts';
import { Preparation } from './prepare.ts';
import { readLog } from './read-log.ts';
import { piecesOf } from './write.ts';

type Tell = (answer: Answer) => void;

const preparation = new Preparation();
let held: Log | undefined;

/** All rows as they are, in the order of their ids: their texts can be made as they come. */
const isWholeBackup = ({ ask, format, wanted: { selection, weeks, nameless } }: Request) =>
  ask === 'make' && format === 'json' && isEverything(selection) && weeks === undefined && !nameless;

async function answerTo(request: Request, tell: Tell): Promise<Answer> {
  const { wanted, format } = request;
  const tellPart = nowAndThen(
    (done) => tell({ told: 'part', done }),
    () => performance.now(),
  );
  const onPart = (from: number) => (done: number) => tellPart(from + done / 2);
  const isKnown = request.ask === 'show' && !request.anew && held;
  const pieces: Piece[] | undefined = isWholeBackup(request) ? [] : undefined;
  const asText = pieces && (({ list, rows }: Rows) => pieces.push(...piecesOf(list, rows)));
  const log = isKnown || (await readLog(request.ask === 'show' ? tellPart : onPart(0), request.rows, asText));
  if (log instanceof Map) return { told: 'unreadable', unreadable: log };
  held = log as Log;
  if (request.ask === 'show') return { told: 'looked', ...preparation.look(held, wanted, format) };
  return { told: 'made', ...(await preparation.make(held, wanted, format, onPart(0.5), pieces)) };
}

/** From the log to files. It only reads: ending it leaves nothing behind. */
export function making(request: Request, tell: Tell): void {
  answerTo(request, tell).then(tell, (error: unknown) => tell({ told: 'failed', reason: String(error) }));
}
