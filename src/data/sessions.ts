import { type Session, sessionSchema } from '../domain/session.ts';
import { changedSession, type SessionEdit, sessionTombstone } from '../domain/session-change.ts';
import { settled } from '../domain/settled.ts';
import { db } from './db.ts';
import type { Placed } from './placed.ts';
import { readable } from './readable.ts';
import { write } from './store.ts';

const placed = (row: Session): Placed => ({ table: 'sessions', row });

/** Every session that can be read and is not deleted, in no order: there are hundreds at most. */
export async function allSessions(): Promise<Session[]> {
  return readable('sessions', sessionSchema, await db.sessions.toArray());
}

export function addSession(session: Session): Promise<void> {
  return write([placed(session)]);
}

const moment = (text: string) => Temporal.Instant.from(text);

/**
 * Saves what somebody did to a session. `proposed` is how the form shows it; the edits, as far as they are
 * known when the database is asked, are done to the row that is stored by then, so that two windows do not
 * undo each other and of two writes under way the later one counts, whichever is through first.
 * Answers the row as it is now, or `undefined` if it was deleted or erased meanwhile: then it stays so.
 */
export async function saveSession(
  proposed: Session,
  edits: () => readonly SessionEdit[],
): Promise<Session | undefined> {
  let result: Session | undefined;
  await write([placed(proposed)], async () => {
    const stored = await db.sessions.get(proposed.id);
    if (!stored) return [];
    if (stored.deletedAt !== undefined) return [placed(stored)];
    const merged = changedSession(stored, edits(), moment(proposed.updatedAt));
    result = settled(merged, proposed, stored);
    return [placed(result)];
  });
  return result;
}

/** Leaves a tombstone and answers the session as it was, with what any window had changed by then. */
export async function removeSession(session: Session, now: Temporal.Instant): Promise<Session> {
  let before = session;
  await write([placed(sessionTombstone(session, now))], async () => {
    const stored = await db.sessions.get(session.id);
    if (stored && stored.deletedAt === undefined) before = stored;
    const latest = stored && stored.updatedAt > session.updatedAt ? stored.updatedAt : session.updatedAt;
    return [placed(sessionTombstone({ ...before, updatedAt: latest }, now))];
  });
  return before;
}

/** Puts a deleted session back as it was, in a version that is newer than its tombstone. */
export async function putSessionBack(session: Session, now: Temporal.Instant): Promise<void> {
  const proposed = changedSession(session, [], now);
  await write([placed(proposed)], async () => {
    const grave = await db.sessions.get(session.id);
    const latest = grave && grave.updatedAt > session.updatedAt ? grave.updatedAt : session.updatedAt;
    return [placed(changedSession({ ...session, updatedAt: latest }, [], now))];
  });
}
