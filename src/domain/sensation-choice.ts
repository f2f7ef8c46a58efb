import type { CustomSensation } from './custom-sensation.ts';
import { dailySensations } from './daily.ts';
import { type Region, type SensationId, sensations } from './sensation.ts';
import type { State } from './state.ts';

/** What the person made of the vocabulary: own words, and those of ours that are not to be offered. */
export type Vocabulary = { own: readonly CustomSensation[]; hidden: readonly string[] };

const asShipped: Vocabulary = { own: [], hidden: [] };

/** Two or three per region are visible at first, at least one of them pleasant or neutral. */
const visibleAtFirst: Record<Region, readonly SensationId[]> = {
  head: ['head.fog', 'head.racing', 'head.ache'],
  face: ['face.soft', 'face.jaw', 'eyes.scan'],
  throat: ['voice.easy', 'throat.tight'],
  chest: ['breath.full', 'chest.tight', 'heart.race'],
  back: ['shoulders.soft', 'neck.tense'],
  belly: ['gut.settled', 'gut.flutter', 'gut.nausea'],
  limbs: ['limbs.ground', 'limbs.heavy', 'limbs.tremble'],
  skin: ['skin.sweat', 'skin.cold'],
  whole: ['body.calm', 'body.tired', 'body.wired'],
  sleep: ['sleep.rested', 'sleep.wake'],
};

/**
 * A region's sensations, the ones shown at first and the ones that unfold under "more". Own ones are shown at
 * first; where those of ours that would be are hidden, the next two take their place.
 */
export function sensationsOf(region: Region, { own, hidden } = asShipped): { first: string[]; more: string[] } {
  const ours = sensations.filter((each) => each.region === region && !hidden.includes(each.id)).map(({ id }) => id);
  const usual = visibleAtFirst[region].filter((id) => !hidden.includes(id));
  const first = usual.length > 0 ? usual : ours.slice(0, 2);
  const theirs = own.filter((each) => each.region === region && !each.retired).map(({ id }) => id);
  return { first: [...first, ...theirs], more: ours.filter((id) => !first.includes(id)) };
}

/** Offered right below the states: for each state those commonly listed with it, and a pleasant one. */
const usuallyOffered: Record<State, readonly SensationId[]> = {
  ventral: ['breath.full', 'chest.warm', 'shoulders.soft', 'limbs.ground'],
  sympathetic: ['chest.tight', 'heart.race', 'face.jaw', 'limbs.ground'],
  dorsal: ['limbs.heavy', 'head.fog', 'body.far', 'breath.full'],
  play: ['heart.race', 'limbs.urge', 'face.soft', 'body.light'],
  stillness: ['breath.full', 'heart.steady', 'limbs.ground', 'shoulders.soft'],
  freeze: ['body.wired', 'breath.held', 'limbs.locked', 'limbs.ground'],
  mixed: ['body.wired', 'chest.tight', 'limbs.heavy', 'breath.full'],
  unsure: ['head.fog', 'chest.tight', 'body.tired', 'breath.full'],
};
const offeredAtOnce = 4;

const pleasantStates: readonly State[] = ['ventral', 'play', 'stillness'];
const pleasant: readonly string[] = sensations
  .filter(({ listedWith }) => listedWith.some((state) => pleasantStates.includes(state)))
  .map(({ id }) => id);

/**
 * The few that are offered for a state: first what this person often notices (`often`), then the usual ones,
 * then others that are listed with it. One of them is pleasant, unless each of these is hidden.
 */
export function sensationsOffered(state: State, { own, hidden } = asShipped, often: readonly string[] = []): string[] {
  const retired = own.filter((each) => each.retired).map(({ id }) => id);
  const known = new Set<string>([...sensations.map(({ id }) => id), ...own.map(({ id }) => id)]);
  const may = (id: string) => known.has(id) && ![...hidden, ...retired, ...dailySensations].includes(id);
  const usual: readonly string[] = usuallyOffered[state];
  const listed = sensations.filter(({ listedWith }) => (listedWith as readonly State[]).includes(state));
  const all = [...new Set([...often, ...usual, ...listed.map(({ id }) => id), ...pleasant])].filter(may);
  const shown = all.slice(0, offeredAtOnce);
  const isPleasant = (id: string) => pleasant.includes(id);
  const light = [...usual, ...all].find((id) => isPleasant(id) && may(id));
  return light === undefined || shown.some(isPleasant) ? shown : [...shown.slice(0, -1), light];
}
