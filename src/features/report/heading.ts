import type { Part } from '../../domain/handover/choice.ts';
import type { Range } from '../../domain/period.ts';

/** What stands on a report besides its figures. */
export type Heading = {
  range: Range;
  /** A name or a code; kept nowhere */
  name: string;
  /** When it was made; nothing where its dates are moved */
  made: string | undefined;
  /** Whether all dates lie some whole weeks earlier than they were */
  shifted: boolean;
  /** What the person left out */
  without: readonly Part[];
  /** Whether the prompts of these days are not on record, and nobody here left them out */
  lacksLedger: boolean;
  version: string;
};
