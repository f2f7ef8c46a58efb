import type { Unreadable } from '../../../data/whole-log.ts';
import type { Selection } from '../../../domain/handover/choice.ts';
import type { Heading } from '../../../domain/handover/fhir/bundle.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import type { Summary } from '../../../domain/handover/summary.ts';
import type { Vocabulary } from '../../../domain/handover/vocabulary.ts';

/** What is to leave, and under which heading. */
export type Wanted = Heading & {
  selection: Selection;
  /** How many weeks earlier all dates are to lie; not moved where it is missing. */
  weeks?: number | undefined;
  nameless: boolean;
  /** Ids are fresh for each draw, and the same as long as it stays. */
  draw: number;
  words: Vocabulary;
};

/** The first lines of one file, as they stand in it; of a table in a zip, under its name. */
export type Beginning = { name: string | undefined; text: string; isWhole: boolean };

export type Request = { wanted: Wanted; format: Format; rows?: number | undefined } & (
  | {
      ask: 'show';
      /** Whether the log has changed since the last look. */
      anew: boolean;
    }
  | { ask: 'make' }
);

export type Looked = { summary: Summary; beginnings: Beginning[] };
/** A file, or several where one would be too large to restore. */
export type Made = { files: Blob[]; summary: Summary };

export type Answer =
  | { told: 'part'; done: number }
  | ({ told: 'looked' } & Looked)
  | ({ told: 'made' } & Made)
  | { told: 'unreadable'; unreadable: Unreadable }
  | { told: 'failed'; reason: string };
