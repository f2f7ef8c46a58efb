import { Cancelled } from '../../../data/change-all.ts';
import { setAsideUnreadable } from '../../../data/whole-log.ts';
import type { Answer, Looked, Made, Request } from './messages.ts';

type OnPart = (done: number) => void;
type Asked = { settle: (answer: Answer) => void; fail: (error: Error) => void; onPart: OnPart };

/** A worker that reads the log and makes files of it, one thing at a time: the next question ends the one before it. */
export class Maker {
  #worker: Worker | undefined;
  #asked: Asked | undefined;
  /** How many rows the log has, where the page has counted them. */
  rows: number | undefined;

  #start(): Worker {
    const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.told === 'part') return this.#asked?.onPart(data.done);
      const asked = this.#asked;
      this.#asked = undefined;
      if (data.told === 'failed') asked?.fail(new Error(data.reason));
      else asked?.settle(data);
    };
    worker.onerror = ({ message }) => this.#asked?.fail(new Error(`The worker failed: ${message}`));
    return worker;
  }

  #ask(request: Request, onPart: OnPart): Promise<Answer> {
    if (this.#asked) this.stop();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((settle, fail) => {
      this.#asked = { settle, fail, onPart };
      worker.postMessage({ ...request, rows: this.rows } satisfies Request);
    });
  }

  async look(request: Omit<Extract<Request, { ask: 'show' }>, 'ask'>, onPart: OnPart): Promise<Looked> {
    const answer = await this.#ask({ ask: 'show', ...request }, onPart);
    if (answer.told === 'looked') return answer;
    await setAside(answer);
    return this.look({ ...request, anew: true }, onPart);
  }

  async make(request: Omit<Extract<Request, { ask: 'make' }>, 'ask'>, onPart: OnPart): Promise<Made> {
    const answer = await this.#ask({ ask: 'make', ...request }, onPart);
    if (answer.told === 'made') return answer;
    await setAside(answer);
    return this.make(request, onPart);
  }

  /** Ends what is under way, and frees what it holds. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asked?.fail(new Cancelled());
    this.#asked = undefined;
  }
}

async function setAside(answer: Answer): Promise<void> {
  if (answer.told !== 'unreadable') throw new Error(`The worker told ${answer.told}`);
  await setAsideUnreadable(answer.unreadable);
}
