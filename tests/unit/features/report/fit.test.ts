import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../../../src/domain/report.ts';
import { fitted, linesLeft, linesOf, mostLines } from '../../../../src/features/report/fit.ts';
import { aCheckin } from '../../../support/rows.ts';

const row = aCheckin();
const words = (note: string, eased = '', tags: string[] = []): Words => ({ id: row.id, row, note, eased, tags });
const someWords = fc.array(
  fc.tuple(fc.string({ maxLength: 400 }), fc.string({ maxLength: 90 })).map(([note, eased]) => words(note, eased)),
);

describe('the room for words', () => {
  it('counts long notes as the lines that they are cut to, and wide letters twice', () => {
    expect(linesOf(words('short'))).toBe(2);
    expect(linesOf(words('x'.repeat(5000)))).toBe(mostLines);
    expect(linesOf(words('窓'.repeat(40)))).toBeGreaterThan(linesOf(words('x'.repeat(40))));
  });

  it('shows the first that fit, and says of the others how many there are', () => {
    fc.assert(
      fc.property(someWords, fc.integer({ min: 0, max: 60 }), (all, lines) => {
        const { shown, more } = fitted(all, lines);
        expect(shown).toEqual(all.slice(0, shown.length));
        expect(shown.length + more).toBe(all.length);
        // Each column may be left with fewer free lines than its next entry needs.
        const used = shown.reduce((sum, each) => sum + linesOf(each), 0);
        expect(used === 0 || used + mostLines - 1 <= 2 * lines).toBe(true);
      }),
    );
  });

  it('is what the other parts of the sheet leave, and never below nothing', () => {
    const alone = linesLeft({ transitions: 0, span: false, comparisons: [] });
    const compared = { figures: true, others: false };
    const full = linesLeft({ transitions: 7, span: true, comparisons: [compared, compared] });
    const others = linesLeft({ transitions: 0, span: false, comparisons: [{ ...compared, others: true }] });
    expect(alone).toBeGreaterThan(25);
    expect(full).toBeLessThan(alone);
    expect(others).toBe(linesLeft({ transitions: 0, span: false, comparisons: [compared] }) - 1);
    expect(linesLeft({ transitions: 80, span: true, comparisons: [compared, compared] })).toBe(0);
  });
});
