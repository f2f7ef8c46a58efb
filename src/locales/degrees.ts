import { i18n } from '#i18n';
import { type Degree, tapLevel } from '../domain/state.ts';

const words = { 1: 'level.little', 2: 'level.clearly', 3: 'level.strongly' } as const satisfies Record<Degree, string>;

export const degrees: readonly Degree[] = [1, 2, 3];

export const degreeWord = (degree: Degree): string => i18n.t(words[degree]);

/** "Tight chest (strongly)". What one tap means is left unsaid. */
export const withDegree = (label: string, degree: Degree): string =>
  degree === tapLevel ? label : i18n.t('sensation.withStrength', [label, degreeWord(degree)]);
