import type { Parts, Tally } from '../../domain/analysis/sums.ts';

/** The mean part of each branch, as it is drawn; nothing where there are no check-ins to take a mean of. */
export function partsOfTally({ count, parts }: Tally): Parts | undefined {
  if (count === 0) return undefined;
  return { ventral: parts.ventral / count, sympathetic: parts.sympathetic / count, dorsal: parts.dorsal / count };
}
