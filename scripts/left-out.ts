// What the builds leave out of a library, each with what stands in for it.
import { join } from 'node:path';

const standIn = join(import.meta.dirname, '../src/formats/locked/left-out.ts');

/** Of age-encryption: the arithmetic for kinds of keys that are not taken here. */
export const leftOut = { '@noble/post-quantum/hybrid.js': standIn, '@noble/curves/nist.js': standIn };
