import { describe, expect, it } from 'vitest';
import { placeOf, places, type Weight, weighingsOf } from '../../../src/domain/body-map.ts';
import { ownFor } from '../../../src/domain/custom-sensation.ts';
import { regions, sensations } from '../../../src/domain/sensation.ts';

const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
const words = (weight: Weight, place: string) => `${weight} – ${place}`;
const heavyBelly = ownFor({ label: 'heavy – belly', region: 'belly' }, [], 'of-the-belly', now);
const idsOf = (own = [heavyBelly], hidden: string[] = []) =>
  weighingsOf('belly', { own, hidden }, words).map(({ id }) => id);

describe('where something is', () => {
  it('every region is a place of the body but the night', () => {
    expect([...places, 'sleep']).toEqual(regions);
    for (const { id, region } of sensations) expect(placeOf(id, [])).toBe(region === 'sleep' ? undefined : region);
  });

  it('own words are where the person put them, unknown ones nowhere', () => {
    expect(placeOf(heavyBelly.id, [heavyBelly])).toBe('belly');
    expect(placeOf('custom.of-another-device', [heavyBelly])).toBeUndefined();
  });
});

describe('heavy and light', () => {
  it('can be said of every place but the skin, with our own words where there are some', () => {
    const ids = Object.fromEntries(
      places.map((place) => [place, weighingsOf(place, { own: [], hidden: [] }, words).map(({ id }) => id)]),
    );
    expect(ids).toEqual({
      head: [undefined, undefined],
      face: [undefined, undefined],
      throat: [undefined, undefined],
      chest: ['chest.hollow', undefined],
      back: [undefined, undefined],
      belly: [undefined, undefined],
      limbs: ['limbs.heavy', undefined],
      skin: [],
      whole: [undefined, 'body.light'],
    });
  });

  it('what was chosen once is known by its id from then on', () => {
    expect(idsOf()).toEqual([heavyBelly.id, undefined]);
  });

  it('what the person put away is not offered again', () => {
    expect(idsOf([{ ...heavyBelly, retired: true }])).toEqual([undefined]);
    expect(weighingsOf('limbs', { own: [], hidden: ['limbs.heavy'] }, words)).toEqual([
      { weight: 'light', id: undefined },
    ]);
  });
});
