import type { Answering } from '../../data/first-tap.ts';
import type { Checkin } from '../../domain/checkin.ts';
import type { CheckinChange } from '../../domain/entry.ts';

/** One entry while it is being made: what the form shows, and how much of it the store has. */
export type Draft = {
  entry: Checkin;
  /** The version that both copies have */
  written: Checkin | undefined;
  /** All that this form changed after the first write was sent */
  changes: CheckinChange;
  answers: Answering;
  /** Whether the first write is done */
  stored: boolean;
  first: Promise<void> | undefined;
  /** Writes under way */
  running: number;
};

export function newDraft(entry: Checkin, answers: Answering): Draft {
  return { entry, written: undefined, changes: {}, answers, stored: false, first: undefined, running: 0 };
}
