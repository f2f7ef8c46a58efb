import fc from 'fast-check';
import { expect, it } from 'vitest';
import { supersedes } from '../../../src/domain/merge.ts';
import { settled } from '../../../src/domain/settled.ts';

const row = fc.record({
  text: fc.constantFrom('a', 'b', 'c'),
  updatedAt: fc.constantFrom('2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.001Z', '2026-11-23T09:00:00.002Z'),
});

it('is the change, later than what it replaces in either copy unless it says the same', () => {
  fc.assert(
    fc.property(row, row, fc.constantFrom('a', 'b', 'c'), (proposed, stored, text) => {
      const result = settled({ ...stored, text }, proposed, stored);
      expect(result.text).toBe(text);
      for (const before of [proposed, stored]) {
        if (JSON.stringify(result) === JSON.stringify(before)) continue;
        expect(supersedes(result, before)).toBe(true);
        expect(result.updatedAt > before.updatedAt).toBe(true);
      }
    }),
  );
});

it('is what the mirror has already, where that can be', () => {
  const stored = { text: 'a', updatedAt: '2026-11-23T09:00:00.000Z' };
  const proposed = { text: 'b', updatedAt: '2026-11-23T09:00:00.001Z' };
  expect(settled({ ...stored, text: 'b' }, proposed, stored)).toBe(proposed);
  expect(settled(proposed, proposed, proposed)).toBe(proposed);
});
