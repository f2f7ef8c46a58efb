// What the builds leave out of a library, each with what stands in for it.
import { join } from 'node:path';

const standIn = join(import.meta.dirname, '../src/formats/locked/left-out.ts');
const ofAge = ['@noble/post-quantum/hybrid.js', '@noble/curves/nist.js', '@noble/curves/ed25519.js'];

/** Of age-encryption: the arithmetic for kinds of keys that are not taken here, and for browsers that have none. */
export const leftOut = Object.fromEntries(ofAge.map((name) => [name, standIn]));
