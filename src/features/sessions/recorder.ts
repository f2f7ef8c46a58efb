import { saveSession } from '../../data/sessions.ts';
import type { Session } from '../../domain/session.ts';
import { changedSession, type SessionEdit } from '../../domain/session-change.ts';
import { now } from '../../platform/clock.ts';

export type SessionRecording = { session: Session; status: 'nothing' | 'saving' | 'saved' | 'not-saved' };

export type SessionRecorder = {
  /** Shows an edit and hands it to the store in the same turn. */
  record(edit: SessionEdit): Promise<void>;
  retry(): Promise<void>;
  /** The row as the store has it: what another window changed shows here too, unless something is not saved yet. */
  adopt(stored: Session): void;
};

/**
 * Keeps one session as somebody writes in it. Every keystroke is a write of its own, so that a page that
 * is closed in the next instant loses nothing; what could not be written stays here and can be retried.
 */
export function createSessionRecorder(
  first: Session,
  onChange: (recording: SessionRecording) => void,
): SessionRecorder {
  let current = first;
  let status: SessionRecording['status'] = 'nothing';
  /** What the store does not have yet, oldest first */
  let waiting: SessionEdit[] = [];
  let running = 0;

  function tell(next: SessionRecording['status']): void {
    status = next;
    onChange({ session: current, status });
  }

  /** Later keys may be on their way to the mirror already: what is typed next has to be later than all of them. */
  function takeOver(row: Session): void {
    const { updatedAt } = current;
    current = row.updatedAt < updatedAt ? { ...row, updatedAt } : row;
  }

  async function save(): Promise<void> {
    let taken: SessionEdit[] = [];
    running++;
    tell('saving');
    try {
      const stored = await saveSession(current, () => {
        taken = [...waiting];
        return taken;
      });
      waiting = waiting.filter((edit) => !taken.includes(edit));
      // Deleted elsewhere: it stays so, and the list leaves it out.
      if (stored) takeOver(waiting.length === 0 ? stored : changedSession(stored, waiting, now()));
    } catch (error) {
      console.error('A session was not saved', error);
    }
    running--;
    if (running === 0) tell(waiting.length === 0 ? 'saved' : 'not-saved');
  }

  return {
    record(edit) {
      waiting.push(edit);
      current = changedSession(current, [edit], now());
      return save();
    },
    retry: save,
    adopt(stored) {
      if (running > 0 || waiting.length > 0 || stored.updatedAt <= current.updatedAt) return;
      current = stored;
      tell(status);
    },
  };
}
