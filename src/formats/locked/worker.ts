import { newKeyPair } from './key-pair.ts';
import { lock, unlock } from './lock.ts';
import type { Key, LockWith } from './outcome.ts';

export type Order =
  | { ask: 'lock'; bytes: Uint8Array<ArrayBuffer>; by: LockWith }
  | { ask: 'unlock'; bytes: Uint8Array<ArrayBuffer>; by: Key }
  | { ask: 'key-pair' };

function carryOut(order: Order): Promise<unknown> {
  if (order.ask === 'key-pair') return newKeyPair();
  return order.ask === 'lock' ? lock(order.bytes, order.by) : unlock(order.bytes, order.by);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  carryOut(data).then(postMessage, (error: unknown) => {
    // Thrown outside of the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});
