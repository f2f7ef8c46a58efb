import { type CustomSensation, ownNamed } from './custom-sensation.ts';
import { type Region, regions, type SensationId, sensations } from './sensation.ts';
import type { Vocabulary } from './sensation-choice.ts';

export const sensationViews = ['list', 'map'] as const;
export type SensationView = (typeof sensationViews)[number];

/** Where something can be in the body, from head to foot, and the two that are all over it. A night is no place. */
export type Place = Exclude<Region, 'sleep'>;
export const places: readonly Place[] = regions.filter((region) => region !== 'sleep');

/** Where it is; `undefined` for what is nowhere in the body, or of a later version. */
export function placeOf(id: string, own: readonly CustomSensation[]): Place | undefined {
  const found = [...sensations, ...own].find((each) => each.id === id);
  return places.find((place) => place === found?.region);
}

export const weights = ['heavy', 'light'] as const;
export type Weight = (typeof weights)[number];

/** Words of ours that say it already; light-headed is something else. */
const ours: Partial<Record<Place, Partial<Record<Weight, SensationId>>>> = {
  chest: { heavy: 'chest.hollow' },
  limbs: { heavy: 'limbs.heavy' },
  whole: { light: 'body.light' },
};

export type Weighing = {
  weight: Weight;
  /** Missing until the words were chosen for the first time. */
  id: string | undefined;
};

/**
 * How to say of a place that it is heavy or light: with our own word where there is one, else with `words`, which
 * become one of the person's own when they are chosen. What the person put away is not offered again.
 */
export function weighingsOf(
  place: Place,
  { own, hidden }: Vocabulary,
  words: (weight: Weight, place: Place) => string,
): Weighing[] {
  // Of the skin, what is asked for is warmth.
  if (place === 'skin') return [];
  return weights.flatMap((weight) => {
    const id = ours[place]?.[weight];
    if (id) return hidden.includes(id) ? [] : [{ weight, id }];
    const kept = ownNamed(words(weight, place), own);
    return kept?.retired ? [] : [{ weight, id: kept?.id }];
  });
}
