import type { Log } from '../../../domain/handover/choice.ts';
import { inHundredths } from '../../../domain/in-hundredths.ts';
import type { Answer, Request } from './messages.ts';
import { Preparation } from './prepare.ts';
import { readLog } from './read-log.ts';

type Tell = (answer: Answer) => void;

const preparation = new Preparation();
let held: Log | undefined;

async function answerTo(request: Request, tell: Tell): Promise<Answer> {
  const { wanted, format } = request;
  const tellPart = inHundredths((done) => tell({ told: 'part', done }));
  const onPart = (from: number) => (done: number) => tellPart(from + done / 2);
  const isKnown = request.ask === 'show' && !request.anew && held;
  const log = isKnown || (await readLog(request.ask === 'show' ? tellPart : onPart(0)));
  if (log instanceof Map) return { told: 'unreadable', unreadable: log };
  held = log as Log;
  if (request.ask === 'show') return { told: 'looked', ...preparation.look(held, wanted, format) };
  return { told: 'made', ...preparation.make(held, wanted, format, onPart(0.5)) };
}

/** From the log to files. It only reads: ending it leaves nothing behind. */
export function making(request: Request, tell: Tell): void {
  answerTo(request, tell).then(tell, (error: unknown) => tell({ told: 'failed', reason: String(error) }));
}
