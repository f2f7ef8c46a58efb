import { type Answering, type FirstSave, saveAgain, saveFirst, takeBack } from '../../data/checkins.ts';
import { type Checkin, type CheckinChange, changed, newCheckin } from '../../domain/checkin.ts';
import { instantText } from '../../domain/day.ts';
import { now, zone } from '../../platform/clock.ts';

export type Recording = {
  entry: Checkin | undefined;
  status: 'nothing' | 'saving' | 'saved' | 'undone' | 'answered-elsewhere' | 'not-saved';
};

export type Recorder = {
  /** Adds to the entry, or begins one; `answers` counts only for the beginning. */
  record(change: CheckinChange, answers: Answering): Promise<void>;
  undo(): Promise<void>;
  retry(): Promise<void>;
};

/**
 * Keeps one entry as it is being made. Each change goes to the store at once, in the same turn as the tap
 * or keystroke; only while the very first write is under way do later ones wait for it, because it alone
 * decides whether the entry answers a prompt. What could not be written stays here and can be retried.
 */
export function createRecorder(existing: Checkin | undefined, onChange: (recording: Recording) => void): Recorder {
  const openedAt = instantText(now());
  let entry = existing;
  let stored = existing !== undefined;
  let first: Promise<void> | undefined;
  let answering: Answering = 'none';
  let running = 0;

  const tell = (status: Recording['status']) => onChange({ entry, status });

  async function follow(work: Promise<unknown>): Promise<void> {
    running++;
    try {
      await work;
    } catch (error) {
      console.error('A check-in was not saved', error);
      tell('not-saved');
      return;
    } finally {
      running--;
    }
    if (running === 0 && entry) tell('saved');
  }

  function begin(checkin: Checkin): Promise<void> {
    first = saveFirst(checkin, answering, now())
      .then((result) => settle(result, checkin))
      .finally(() => {
        first = undefined;
      });
    return first;
  }

  /** Takes over what the store decided and saves what was added in the meantime. */
  async function settle({ checkin, outcome }: FirstSave, sent: Checkin): Promise<void> {
    if (outcome === 'answered-elsewhere') {
      entry = undefined;
      tell('answered-elsewhere');
      return;
    }
    stored = true;
    if (!entry) return takeBack(checkin, now());
    const added = entry !== sent;
    const { levels, sensations, tags, note, eased, updatedAt } = entry;
    entry = added ? { ...checkin, levels, sensations, tags, note, eased, updatedAt } : checkin;
    if (added) await saveAgain(entry);
  }

  return {
    record(change, answers) {
      if (!entry) {
        answering = answers;
        entry = { ...newCheckin({ id: crypto.randomUUID(), now: now(), zone: zone(), openedAt }), ...change };
        stored = false;
        const work = begin(entry);
        tell('saving');
        return follow(work);
      }
      entry = changed(entry, change, now());
      const work = first ?? (stored ? saveAgain(entry) : begin(entry));
      tell('saving');
      return follow(work);
    },
    undo() {
      const taken = entry;
      entry = undefined;
      tell('undone');
      // Before the first write is done there is nothing to take back yet: it sees that the entry is gone.
      return taken && stored && !first ? follow(takeBack(taken, now())) : follow(first ?? Promise.resolve());
    },
    retry() {
      if (!entry) return Promise.resolve();
      const work = stored ? saveAgain(entry) : begin(entry);
      tell('saving');
      return follow(work);
    },
  };
}
