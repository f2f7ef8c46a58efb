import type { FirstSave } from '../../data/checkins.ts';
import { type Answering, handOver } from '../../data/first-tap.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { instantText } from '../../domain/day.ts';
import { type CheckinChange, changed, newCheckin } from '../../domain/entry.ts';
import { now, zone } from '../../platform/clock.ts';
import { type Draft, newDraft } from './draft.ts';
import { withStore } from './with-store.ts';

export type Recording = {
  entry: Checkin | undefined;
  status: 'nothing' | 'saving' | 'saved' | 'undone' | 'answered-elsewhere' | 'gone' | 'not-saved';
};

export type Recorder = {
  /** The entry as it will be: a change is made to this one, which may not be drawn yet. */
  entry(): Checkin | undefined;
  /** Adds to the entry, or begins one; `answers` counts only for the beginning. */
  record(change: CheckinChange, answers: Answering): Promise<void>;
  undo(): Promise<void>;
  retry(): Promise<void>;
};

/**
 * The browser's answers wait behind painting: a first tap is drawn once it is in both copies, or after this long
 * where that takes longer. Half of what a hand feels as at once.
 */
const undrawn = 50;

/**
 * Keeps one entry as it is being made. Each change goes to the store at once, in the same turn as the tap
 * or keystroke; only while the very first write is under way do later ones wait for it, because it alone
 * decides whether the entry answers a prompt. What could not be written stays here and can be retried.
 */
export function createRecorder(existing: Checkin | undefined, onChange: (recording: Recording) => void): Recorder {
  const openedAt = instantText(now());
  let current: Draft | undefined = existing && { ...newDraft(existing, 'none'), stored: true };

  let drawing: ReturnType<typeof setTimeout> | undefined;

  function tell(status: Recording['status']): void {
    clearTimeout(drawing);
    onChange({ entry: current?.entry, status });
  }

  /** Waits for one write of a draft and says how things stand when it was the last one under way. */
  async function follow(draft: Draft, work: Promise<void>): Promise<void> {
    draft.running++;
    try {
      await work;
      // Both copies have it: `npm run bench` holds the time since the tap against the browser's own work.
      performance.mark('entry-kept');
    } catch (error) {
      console.error('A check-in was not saved', error);
    }
    draft.running--;
    if (draft === current && draft.running === 0) tell(draft.written === draft.entry ? 'saved' : 'not-saved');
  }

  function begin(draft: Draft): Promise<void> {
    const [sent, at] = [draft.entry, now()];
    const handed = handOver(sent, draft.answers, at);
    const work = withStore(({ saveFirst }) => saveFirst(sent, draft.answers, at, handed)).then((result) =>
      settle(draft, sent, result),
    );
    draft.first = work.finally(() => {
      draft.first = undefined;
    });
    return draft.first;
  }

  /** Takes over what the store decided and saves what was added in the meantime. */
  async function settle(draft: Draft, sent: Checkin, { checkin, outcome }: FirstSave): Promise<void> {
    if (outcome === 'answered-elsewhere') return leave(draft, 'answered-elsewhere');
    draft.stored = true;
    const added = draft.entry !== sent;
    draft.entry = added ? changed(checkin, draft.changes, now()) : checkin;
    if (added) await again(draft);
    else draft.written = checkin;
  }

  async function again(draft: Draft): Promise<void> {
    const sent = draft.entry;
    const change = { ...draft.changes };
    const stored = await withStore(({ saveAgain }) => saveAgain(sent, change));
    if (!stored) return leave(draft, 'gone');
    // What another form changed meanwhile shows here too, unless more was entered since.
    if (draft.entry === sent) draft.entry = stored;
    draft.written = draft.entry === stored ? stored : sent;
  }

  function leave(draft: Draft, status: 'answered-elsewhere' | 'gone'): void {
    if (draft !== current) return;
    current = undefined;
    tell(status);
  }

  function save(draft: Draft): Promise<void> {
    const work = draft.first ?? (draft.stored ? again(draft) : begin(draft));
    tell('saving');
    return follow(draft, work);
  }

  return {
    entry: () => current?.entry,
    record(change, answers) {
      if (current) {
        current.entry = changed(current.entry, change, now());
        Object.assign(current.changes, change);
        return save(current);
      }
      const blank = newCheckin({ id: crypto.randomUUID(), now: now(), zone: zone(), openedAt });
      current = newDraft({ ...blank, ...change }, answers);
      const saving = follow(current, begin(current));
      drawing = setTimeout(() => tell('saving'), undrawn);
      return saving;
    },
    async undo() {
      const draft = current;
      if (!draft) return;
      current = undefined;
      tell('saving');
      try {
        await Promise.allSettled([draft.first]);
        await withStore(({ takeBack }) => takeBack(draft.entry, now()));
        if (!current) tell('undone');
      } catch (error) {
        console.error('A check-in could not be taken back', error);
        current ??= draft;
        tell('not-saved');
      }
    },
    retry: () => (current ? save(current) : Promise.resolve()),
  };
}
