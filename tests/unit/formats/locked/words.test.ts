import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposedPassphrase } from '../../../../src/formats/locked/words.ts';

it('proposes six words of the list, each equally likely', () => {
  expect(wordlist.length).toBe(2 ** 11);
  expect(new Set(wordlist).size).toBe(2 ** 11);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 6, maxLength: 6 }), (drawn) => {
      const words = proposedPassphrase((numbers) => {
        numbers.set(drawn);
        return numbers;
      }).split(' ');
      // 65,536 is 32 × 2,048: no word has a number more than another.
      expect(words).toEqual(drawn.map((number) => wordlist[number % 2048]));
    }),
  );
});

it('draws from the system and not the same twice', () => {
  const proposals = Array.from({ length: 50 }, () => proposedPassphrase());
  expect(new Set(proposals).size).toBe(50);
  for (const words of proposals) expect(words).toMatch(/^[a-z]{3,8}( [a-z]{3,8}){5}$/);
});
