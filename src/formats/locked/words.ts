import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Fills an array with random numbers, as `crypto.getRandomValues` does. */
export type Draw = (numbers: Uint16Array<ArrayBuffer>) => Uint16Array<ArrayBuffer>;

const fromTheSystem: Draw = (numbers) => crypto.getRandomValues(numbers);

/**
 * Six words that a person can read out over the telephone, one space between them.
 * The list has 2048 = 2^11 words, so that the low eleven bits of a random number choose each of them equally often:
 * six are 66 bits, which with the two seconds that each guess costs no one tries through.
 * Source: the English list of BIP-39, MIT; the age program proposes its own passphrases from the same one.
 */
export function proposedPassphrase(draw: Draw = fromTheSystem): string {
  return Array.from(draw(new Uint16Array(6)), (number) => wordlist[number & 0x7ff]).join(' ');
}
