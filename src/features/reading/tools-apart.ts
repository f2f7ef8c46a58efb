import { newKeyPairApart, unlockApart } from '../../formats/locked/apart.ts';
import { lookApart } from './look-apart.ts';
import type { Tools } from './use-desk.ts';

/** For the extension's page: workers read large files, and do the two seconds of arithmetic that a passphrase takes. */
export const toolsApart: Tools = { lookAt: lookApart, unlock: unlockApart, newKeyPair: newKeyPairApart };
