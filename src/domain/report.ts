import { type BeforeAfter, beforeAfter, countAround } from './analysis/before-after.ts';
import { type Patterns, patternsOf } from './analysis/patterns.ts';
import type { Checkin } from './checkin.ts';
import type { Log, Selection } from './handover/choice.ts';
import { selected } from './handover/selected.ts';
import type { Range } from './period.ts';
import type { Session } from './session.ts';
import type { Wording } from './wording.ts';

/** What somebody wrote with a check-in, as far as it goes into the report. */
export type Words = { id: string; row: Checkin; note: string; eased: string; tags: readonly string[] };

export type Report = {
  patterns: Patterns;
  /** Of each session that began in this time, in order of time */
  comparisons: readonly { session: Session; figures: BeforeAfter }[];
  /** Newest first */
  words: readonly Words[];
};

/**
 * All that a report says, from the rows of its period and of what was chosen: what a file of the same choice shows to
 * whoever reads it. But moments that eased are counted without their words, too, so that no report is made of symptoms
 * alone. And where sessions were chosen, nothing is told of those outside of its period, yet what lies within 24 h
 * of them is left out of what is compared: no side is to have the first hours after any session. Without the ledger
 * it is not known how much was answered, so weeks around a session are not compared.
 */
export function reportOf(log: Log, selection: Selection & { range: Range }, wording: Wording): Report {
  const { range, notes } = selection;
  const counted = selected(log, { ...selection, notes: true });
  const shown = notes ? counted : selected(log, selection);
  const patterns = { ...patternsOf(counted, range, wording), sessions: patternsOf(shown, range, wording).sessions };
  const words = shown.checkins
    .map((row) => ({ id: row.id, row, note: row.note.trim(), eased: row.eased.trim(), tags: row.tags }))
    .filter(({ note, eased, tags }) => note !== '' || eased !== '' || tags.length > 0)
    .sort((a, b) => (a.row.at < b.row.at ? 1 : -1));
  const comparisons = patterns.sessions.map((session) => ({
    session,
    figures: {
      ...beforeAfter(session, shown.checkins, shown.prompts, log.sessions),
      otherSessions: countAround(session, shown.sessions),
    },
  }));
  return { patterns, comparisons, words };
}
