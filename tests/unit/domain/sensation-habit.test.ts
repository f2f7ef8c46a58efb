import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oftenNoticed } from '../../../src/domain/sensation-habit.ts';
import { branches, type Level, noLevels } from '../../../src/domain/state.ts';
import { aCheckin } from '../../support/rows.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const mobilised = { ...noLevels, sympathetic: 2 as Level };
const shutDown = { ...noLevels, dorsal: 2 as Level };

function entry(daysAgo: number, ids: string[], levels = mobilised) {
  const day = today.subtract({ days: daysAgo });
  const sensations = ids.map((id) => ({ id, strength: 2 as const }));
  return aCheckin({ at: `${day}T08:15:00.000Z`, sensations, levels });
}

describe('what somebody often notices', () => {
  it('is there after three days, the most frequent first', () => {
    const two = [entry(0, ['face.jaw', 'chest.tight']), entry(1, ['face.jaw', 'chest.tight'])];
    expect(oftenNoticed(two, mobilised, today)).toEqual([]);
    const more = [...two, entry(2, ['chest.tight', 'face.jaw']), entry(5, ['chest.tight'])];
    expect(oftenNoticed(more, mobilised, today)).toEqual(['chest.tight', 'face.jaw']);
  });

  it('is no habit when it was many times on one day, or long ago, or in another state', () => {
    const oneDay = Array.from({ length: 9 }, () => entry(1, ['face.jaw']));
    const longAgo = [30, 40, 50].map((days) => entry(days, ['chest.tight']));
    const other = [1, 2, 3].map((days) => entry(days, ['head.fog'], shutDown));
    expect(oftenNoticed([...oneDay, ...longAgo, ...other], mobilised, today)).toEqual([]);
    expect(oftenNoticed(other, shutDown, today)).toEqual(['head.fog']);
    expect(oftenNoticed(other, { ...shutDown, sympathetic: 2 }, today)).toEqual(['head.fog']);
  });

  it('counts days, never more than there are, whatever the order of the entries', () => {
    const aLevel = fc.constantFrom<Level>(0, 1, 2, 3);
    const levels = fc.record(
      Object.fromEntries(branches.map((branch) => [branch, aLevel])) as Record<
        'ventral' | 'sympathetic' | 'dorsal',
        typeof aLevel
      >,
    );
    const ids = fc.uniqueArray(fc.constantFrom('face.jaw', 'head.fog', 'breath.full'));
    const entries = fc.array(fc.tuple(fc.nat(40), ids, levels), { maxLength: 30 });
    fc.assert(
      fc.property(entries, levels, (some, now) => {
        const rows = some.map((each) => entry(...each));
        const often = oftenNoticed(rows, now, today);
        expect(oftenNoticed(rows.toReversed(), now, today)).toEqual(often);
        expect(new Set(often).size).toBe(often.length);
        const daysOf = (id: string) =>
          new Set(rows.filter(({ sensations }) => sensations.some((each) => each.id === id)).map(({ day }) => day))
            .size;
        for (const id of often) expect(daysOf(id)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
