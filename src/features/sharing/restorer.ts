import { Cancelled } from '../../data/change-all.ts';
import type { ImportCounts, Importer, OnPart } from '../../data/importer.ts';
import type { Undoer, Undone } from '../../data/undo-import.ts';
import type { Answer, Request } from './restore-messages.ts';

type Asked = { settle: (answer: Answer) => void; fail: (error: Error) => void; onPart: OnPart };

/** A worker that holds one file: it reads it, says what it would do, and does it. Or it takes the last one back. */
export class Restorer implements Importer, Undoer {
  #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #asked: Asked | undefined;
  #stopped = false;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.told === 'part') return this.#asked?.onPart(data.done);
      const asked = this.#asked;
      this.#asked = undefined;
      if (data.told === 'cancelled') asked?.fail(new Cancelled());
      else if (data.told === 'failed') asked?.fail(new Error(data.reason));
      else asked?.settle(data);
    };
    this.#worker.onerror = ({ message }) => this.#asked?.fail(new Error(`The worker failed: ${message}`));
  }

  #ask<Told extends Answer['told']>(request: Request, told: Told, onPart: OnPart = () => undefined) {
    return new Promise<Extract<Answer, { told: Told }>>((resolve, reject) => {
      // Nobody would answer, and whoever waits holds the lock of the whole store.
      if (this.#stopped) return reject(new Error('The worker was stopped'));
      const settle = (answer: Answer) =>
        answer.told === told
          ? resolve(answer as Extract<Answer, { told: Told }>)
          : reject(new Error(`Asked to ${request.ask}, told ${answer.told}`));
      this.#asked = { settle, fail: reject, onPart };
      this.#worker.postMessage(request);
    });
  }

  async read(file: Blob, onPart: OnPart) {
    return (await this.#ask({ ask: 'look', file }, 'read', onPart)).reading;
  }

  async preview(): Promise<ImportCounts> {
    return (await this.#ask({ ask: 'preview' }, 'counts')).counts;
  }

  async commit(at: string, onPart: OnPart, signal: AbortSignal): Promise<ImportCounts> {
    this.#cancelBy(signal);
    return (await this.#ask({ ask: 'commit', at }, 'counts', onPart)).counts;
  }

  async takeBack(onPart: OnPart, signal: AbortSignal): Promise<Undone> {
    this.#cancelBy(signal);
    return (await this.#ask({ ask: 'undo' }, 'undone', onPart)).undone;
  }

  async nextChange() {
    return (await this.#ask({ ask: 'change' }, 'change')).change;
  }

  /** The worker has the last word: it may have been done a moment before. */
  #cancelBy(signal: AbortSignal): void {
    if (signal.aborted) throw new Cancelled();
    signal.addEventListener('abort', () => this.#worker.postMessage({ ask: 'cancel' } satisfies Request));
  }

  /** Frees what it holds. What was being read is not needed any more; of a write it is not known whether it was done. */
  stop(): void {
    this.#stopped = true;
    this.#worker.terminate();
    this.#asked?.fail(new Error('The worker was stopped'));
    this.#asked = undefined;
  }
}
