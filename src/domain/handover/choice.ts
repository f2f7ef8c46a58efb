import type { Backup } from '../backup.ts';
import type { Range } from '../period.ts';

/** All that a backup holds but for its heading. */
export type Log = Omit<Backup, 'app' | 'exportedAt'>;

/** What may go in or stay out, in the order in which a person is asked. */
export const parts = ['notes', 'tags', 'sensations', 'sessions', 'ledger'] as const;
export type Part = (typeof parts)[number];

/** What leaves. Dates shifted and identity left out are steps of their own, as they need chance. */
export type Selection = Record<Part, boolean> & {
  /** Local days, both included; all there are where it is missing. */
  range?: Range | undefined;
};

export const everything: Selection = { notes: true, tags: true, sensations: true, sessions: true, ledger: true };

/** Every local day there can be. With it everything is less than a backup: without settings and what was deleted. */
export const allDays: Range = { first: '0000-01-01', last: '9999-12-31' };

export const isEverything = (selection: Selection): boolean =>
  selection.range === undefined && parts.every((part) => selection[part]);
