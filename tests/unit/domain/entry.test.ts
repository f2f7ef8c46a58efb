import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checkin } from '../../../src/domain/checkin.ts';
import { isOver, lastTouched, withSensation, withStrength } from '../../../src/domain/entry.ts';
import { sensations } from '../../../src/domain/sensation.ts';
import { aCheckin } from '../../support/rows.ts';

const touched = Temporal.Instant.from('2026-11-23T09:05:00Z');

it.each([
  [0, false],
  [9.9, false],
  [10, true],
  [240, true],
  [-9, false],
  [-60, true],
])('a form left alone for %d minutes: its check-in is over: %s', (minutes, over) => {
  expect(isOver(touched, touched.add({ seconds: minutes * 60 }))).toBe(over);
});

describe('the entry to go on with', () => {
  const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
  const touchedAgo = (minutes: number) =>
    aCheckin({ updatedAt: now.subtract({ minutes }).toString({ smallestUnit: 'millisecond' }) });

  it('is the one that was changed last, within ten minutes', () => {
    const [old, recent, latest] = [touchedAgo(11), touchedAgo(9), touchedAgo(3)];
    expect(lastTouched([], now)).toBeUndefined();
    expect(lastTouched([old], now)).toBeUndefined();
    expect(lastTouched([latest, old, recent], now)).toBe(latest);
  });

  it('is never one that is over, nor one behind another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 })), (ages) => {
        const entries = ages.map(touchedAgo);
        const last = lastTouched(entries, now);
        if (!last) return;
        expect(isOver(Temporal.Instant.from(last.updatedAt), now)).toBe(false);
        expect(entries.filter(({ updatedAt }) => updatedAt > last.updatedAt)).toEqual([]);
      }),
    );
  });
});

describe('sensations of an entry', () => {
  const anId = fc.constantFrom(...sensations.map(({ id }) => id));
  const aStrength = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const some: fc.Arbitrary<Checkin['sensations']> = fc.uniqueArray(fc.record({ id: anId, strength: aStrength }), {
    selector: ({ id }) => id,
  });

  it('are clearly there when they are tapped, and as before after a second tap', () => {
    fc.assert(
      fc.property(some, anId, (sensed, id) => {
        const others = sensed.filter((each) => each.id !== id);
        const was = others.length < sensed.length;
        const tapped = withSensation(sensed, id);
        expect(tapped).toEqual(was ? others : [...sensed, { id, strength: 2 }]);
        expect(withSensation(withSensation(others, id), id)).toEqual(others);
      }),
    );
  });

  it('carry the strength that was chosen last, and nothing else changes', () => {
    fc.assert(
      fc.property(some, anId, aStrength, aStrength, (sensed, id, first, last) => {
        const once = withStrength(sensed, id, last);
        expect(withStrength(withStrength(sensed, id, first), id, last)).toEqual(once);
        expect(once.map((each) => each.id)).toEqual(sensed.map((each) => each.id));
        for (const [index, each] of once.entries()) {
          expect(each.strength).toBe(each.id === id ? last : sensed[index]?.strength);
        }
      }),
    );
  });
});
