import type { KeyPair } from './key-pair.ts';
import type { Key, Locked, LockWith, Unlocked } from './outcome.ts';
import type { Order } from './worker.ts';

/**
 * Locks or opens a file away from the page: a passphrase takes two seconds of nothing but arithmetic, and the page
 * goes on answering meanwhile. No page of the extension loads `lock.ts` itself, as the zip would then hold its 50 kB
 * twice; a page that was opened from a file and may have no workers calls `unlock` instead.
 * @throws the signal's reason when it is called off; Error when the worker cannot be loaded
 */
async function apart<Answer>(order: Order, signal?: AbortSignal): Promise<Answer> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = () => reject(signal?.reason);
  worker.addEventListener('message', ({ data }) => resolve(data));
  worker.addEventListener('error', ({ message }) =>
    reject(new Error(`The worker for locked files stopped: ${message}`)),
  );
  signal?.addEventListener('abort', stop);
  // Handed over instead of copied: a file may be large.
  worker.postMessage(order, 'bytes' in order ? [order.bytes.buffer] : []);
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}

export async function lockApart(file: Blob, by: LockWith, signal?: AbortSignal): Promise<Locked> {
  return apart({ ask: 'lock', bytes: new Uint8Array(await file.arrayBuffer()), by }, signal);
}

export async function unlockApart(file: Blob, by: Key, signal?: AbortSignal): Promise<Unlocked> {
  return apart({ ask: 'unlock', bytes: new Uint8Array(await file.arrayBuffer()), by }, signal);
}

export const newKeyPairApart = (): Promise<KeyPair> => apart({ ask: 'key-pair' });
