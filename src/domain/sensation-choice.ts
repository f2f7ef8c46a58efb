import { type Region, type SensationId, sensations } from './sensation.ts';
import type { State } from './state.ts';

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

/** A region's sensations, the ones shown at first and the ones that unfold under "more". */
export function sensationsOf(region: Region): { first: readonly SensationId[]; more: SensationId[] } {
  const first = visibleAtFirst[region];
  const more = sensations.flatMap(({ id, region: its }) => (its === region && !first.includes(id) ? [id] : []));
  return { first, more };
}

/** Offered right below the states: for each state those commonly listed with it, and a pleasant one. */
const offered: Record<State, readonly SensationId[]> = {
  ventral: ['breath.full', 'chest.warm', 'shoulders.soft', 'limbs.ground'],
  sympathetic: ['chest.tight', 'heart.race', 'face.jaw', 'limbs.ground'],
  dorsal: ['limbs.heavy', 'head.fog', 'body.far', 'breath.full'],
  play: ['heart.race', 'limbs.urge', 'face.soft', 'body.light'],
  stillness: ['breath.full', 'heart.steady', 'limbs.ground', 'shoulders.soft'],
  freeze: ['body.wired', 'breath.held', 'limbs.locked', 'limbs.ground'],
  mixed: ['body.wired', 'chest.tight', 'limbs.heavy', 'breath.full'],
  unsure: ['head.fog', 'chest.tight', 'body.tired', 'breath.full'],
};

export function sensationsOffered(state: State): readonly SensationId[] {
  return offered[state];
}
