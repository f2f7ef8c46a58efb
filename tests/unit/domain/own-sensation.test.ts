import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedOwn,
  customSensationSchema,
  labelFrom,
  longestLabel,
  ownFor,
} from '../../../src/domain/custom-sensation.ts';
import { withHidden } from '../../../src/domain/hidden.ts';
import { regions } from '../../../src/domain/sensation.ts';

const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
const uuid = '9f0c1d52-6c1f-4a57-9a3b-0c2f9a7d1e44';

describe('an own sensation', () => {
  it('is a row that is kept, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom(...regions), (typed, region) => {
        const label = labelFrom(typed);
        expect(label === undefined).toBe(typed.trim() === '');
        if (label === undefined) return;
        expect(label.length).toBeLessThanOrEqual(longestLabel);
        const row = ownFor({ label, region }, [], uuid, now);
        expect(customSensationSchema.parse(row)).toEqual(row);
        expect(Object.keys(row)).toEqual(Object.keys(customSensationSchema.shape));
      }),
    );
  });

  it('that is typed again is the same one, offered again', () => {
    const first = ownFor({ label: 'Buzzing', region: 'chest' }, [], uuid, now);
    const retired = changedOwn(first, { retired: true }, now);
    expect(retired.updatedAt > first.updatedAt).toBe(true);
    const again = ownFor({ label: 'buzzing', region: 'limbs' }, [retired], 'another', now);
    expect(again).toMatchObject({ id: first.id, label: 'Buzzing', region: 'limbs', retired: false });
    expect(again.updatedAt > retired.updatedAt).toBe(true);
  });
});

it('hiding and showing again leaves the list as it was, in one order for all devices', () => {
  const ids = ['body.far', 'head.ache', 'skin.hives', 'voice.easy'];
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), fc.constantFrom(...ids), (some, id) => {
      const hidden = some.reduce((list: string[], each) => withHidden(list, each, true), []);
      expect(hidden).toEqual(some.toSorted());
      expect(withHidden(hidden, id, true)).toEqual([...new Set([...some, id])].sort());
      expect(withHidden(withHidden(hidden, id, true), id, false)).toEqual(hidden.filter((each) => each !== id));
    }),
  );
});
