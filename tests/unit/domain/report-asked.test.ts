import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everything } from '../../../src/domain/handover/choice.ts';
import { shiftWeeks } from '../../../src/domain/handover/shifted.ts';
import type { Choice } from '../../../src/domain/period.ts';
import { longestName, reportAsked, reportPairs } from '../../../src/domain/report-asked.ts';

function asked(query: string) {
  const read = new URLSearchParams(query);
  return reportAsked((key) => read.get(key));
}

it('asks for everything of 90 days unless the address says otherwise', () => {
  expect(asked('')).toEqual({ period: { days: 90 }, parts: everything, weeks: 0, name: '' });
  expect(asked('period=never&weeks=some')).toEqual(asked(''));
});

it.each(['3', '160', '-5', '7.5', 'Infinity', ''])('moves no date by %s weeks', (weeks) => {
  expect(asked(`weeks=${weeks}`).weeks).toBe(0);
});

it('comes back from an address as it was', () => {
  const aPart = fc.boolean();
  const some = fc.record({
    period: fc.constantFrom<Choice>({ days: 30 }, 'all', { first: '2026-11-01', last: '2026-11-20' }),
    parts: fc.record({ notes: aPart, tags: aPart, sensations: aPart, sessions: aPart, ledger: aPart }),
    weeks: fc.oneof(fc.constant(0), fc.integer(shiftWeeks)),
    name: fc.string({ maxLength: longestName, unit: 'grapheme-ascii' }),
  });
  fc.assert(
    fc.property(some, (each) => {
      expect(asked(`${new URLSearchParams(reportPairs(each))}`)).toEqual(each);
    }),
  );
});
