import type { Checkin } from '../checkin.ts';

/**
 * Which check-ins the figures count: those that were made at the time (`usual`), these and the ones that were entered
 * later (`all`), only answers to prompts, or only those a person came with. Source: the project's rules of analysis,
 * by which the three sources stay separable and later ones are left out unless they are asked for.
 */
export const countings = ['usual', 'all', 'prompted', 'self'] as const;
export type Counting = (typeof countings)[number];

/** Whether a check-in that is not deleted belongs to what is counted. */
export function isCounted({ source }: Pick<Checkin, 'source'>, counting: Counting): boolean {
  if (counting === 'all') return true;
  return counting === 'usual' ? source !== 'earlier' : source === counting;
}

/** The counting that a text stands for; the usual one where it stands for none. */
export const countingFrom = (text: string | null): Counting =>
  countings.find((counting) => counting === text) ?? 'usual';
