import { instantText, laterText } from './day.ts';
import { mostNotes, type Session } from './session.ts';
import { withTick } from './session-checklist.ts';
import type { SessionKind } from './session-kind.ts';
import type { SessionTimes } from './session-time.ts';

export type IntegrationNote = Session['integration'][number];

type Opening = { id: string; kind: SessionKind; label: string; now: Temporal.Instant };

/** The record with its keys in the order of the schema, and `endedAt` only where there is one. */
function inOrder(session: Session): Session {
  const { id, kind, label, startedAt, endedAt, zone, day, ...rest } = session;
  const { intention, preparation, experience, integration, updatedAt, deletedAt } = rest;
  return {
    ...{ id, kind, label, startedAt },
    ...(endedAt === undefined ? {} : { endedAt }),
    ...{ zone, day, intention, preparation, experience, integration, updatedAt },
    ...(deletedAt === undefined ? {} : { deletedAt }),
  };
}

/** A session that says nothing yet but what it is and when. */
export function newSession({ id, kind, label, now }: Opening, times: SessionTimes): Session {
  const empty = { intention: '', preparation: [], experience: '', integration: [] };
  return inOrder({ id, kind, label, ...times, ...empty, updatedAt: instantText(now) });
}

export type SessionChange = Partial<Omit<Session, 'id' | 'updatedAt' | 'deletedAt'>>;

/**
 * One thing that a person did, so that it can be done again to the row that is stored by then. Doing it
 * twice is the same as doing it once: a write that is still under way may hold it already.
 */
export type SessionEdit = (session: Session) => SessionChange;

/** The session after some edits. `updatedAt` never goes backwards, even if the clock did. */
export function changedSession(session: Session, edits: readonly SessionEdit[], now: Temporal.Instant): Session {
  let changed = session;
  for (const edit of edits) changed = { ...changed, ...edit(changed) };
  return inOrder({ ...changed, updatedAt: laterText(session.updatedAt, now) });
}

/** What stays of a deleted session: which one, its kind and its times, and nothing that was said. */
export function sessionTombstone(session: Session, now: Temporal.Instant): Session {
  const updatedAt = laterText(session.updatedAt, now);
  const nothing = { label: '', intention: '', preparation: [], experience: '', integration: [] };
  return inOrder({ ...session, ...nothing, updatedAt, deletedAt: updatedAt });
}

/** Sets fields as a whole. */
export const set =
  (change: SessionChange): SessionEdit =>
  () =>
    change;

export const tick =
  (item: string, on: boolean): SessionEdit =>
  ({ preparation }) => ({ preparation: withTick(preparation, item, on) });

/** Sets the text of the note of that instant, adds it where there is none, and takes it out where nothing is left of it. */
export const note =
  ({ at, text }: IntegrationNote): SessionEdit =>
  ({ integration }) => {
    const others = integration.filter((each) => each.at !== at);
    if (text === '' || others.length >= mostNotes) return { integration: others };
    return { integration: [...others, { at, text }].sort((a, b) => (a.at < b.at ? -1 : 1)) };
  };

/** An instant for a new note that no other note of the session has. */
export function newNoteTime({ integration }: Session, now: Temporal.Instant): string {
  const taken = new Set(integration.map(({ at }) => at));
  let at = instantText(now);
  while (taken.has(at)) at = laterText(at, now);
  return at;
}
