import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/domain/random.ts';

const draws = (text: string, below: number, count: number) => {
  const random = randomFrom(text);
  return Array.from({ length: count }, () => random(below));
};

describe('numbers drawn from a text', () => {
  // Worked out apart from this code, from the published FNV-1a and mulberry32: an update must not move prompts.
  it.each([
    ['', [611, 493, 774, 412]],
    ['2026-11-23', [843, 146, 98, 745]],
    ['seed', [949, 76, 26, 627]],
  ])('stay the same for ever: "%s"', (text, expected) => {
    expect(draws(text, 1000, 4)).toEqual(expected);
  });

  it('are whole, in range, and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 2 ** 31 }), (text, below) => {
        const numbers = draws(text, below, 20);
        expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < below)).toBe(true);
        expect(draws(text, below, 20)).toEqual(numbers);
      }),
    );
  });

  it('differ from text to text', () => {
    const firsts = Array.from({ length: 1000 }, (_, index) => draws(`2026-11-23 ${index}`, 2 ** 31, 1)[0]);
    expect(new Set(firsts).size).toBe(1000);
  });

  it('spread evenly, within one text and over first draws', () => {
    const within = draws('evenly', 10, 10_000);
    const firsts = Array.from({ length: 10_000 }, (_, index) => draws(`seed ${index}`, 10, 1)[0]);
    for (const numbers of [within, firsts]) {
      for (let digit = 0; digit < 10; digit++) {
        // 1000 expected, standard deviation 30
        const count = numbers.filter((number) => number === digit).length;
        expect(Math.abs(count - 1000)).toBeLessThan(150);
      }
    }
  });
});
