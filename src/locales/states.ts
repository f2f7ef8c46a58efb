import { i18n } from '#i18n';
import type { State } from '../domain/state.ts';
import type { Wording } from '../domain/wording.ts';

/** A state's name as the person wants to read it, and the other name where both are wanted. */
export function stateNames(state: State, wording: Wording): { name: string; second: string | undefined } {
  const plain = i18n.t(`state.${state}.plain`);
  const polyvagal = i18n.t(`state.${state}.polyvagal`);
  if (wording === 'polyvagal') return { name: polyvagal, second: undefined };
  return { name: plain, second: wording === 'both' ? polyvagal : undefined };
}

/** One name where there is room for one. */
export function stateName(state: State, wording: Wording): string {
  return stateNames(state, wording).name;
}

export function shortStateName(state: State, wording: Wording): string {
  return wording === 'polyvagal' ? i18n.t(`state.${state}.polyvagal`) : i18n.t(`state.${state}.short`);
}
