import { newKeyPair } from '../../formats/locked/key-pair.ts';
import { unlock } from '../../formats/locked/lock.ts';
import { lookHere } from './look-here.ts';
import type { Tools } from './use-desk.ts';

/** For a page that was opened from a file: not every browser gives it a worker, so it does everything itself. */
export const toolsHere: Tools = {
  lookAt: lookHere,
  unlock: async (file, key) => unlock(new Uint8Array(await file.arrayBuffer()), key),
  newKeyPair,
};
