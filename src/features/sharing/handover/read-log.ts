import { countRows, readOnce, type Unreadable } from '../../../data/whole-log.ts';
import type { Log } from '../../../domain/handover/choice.ts';

/** All of the log; or the rows in it that cannot be read, for a page to set aside. */
export async function readLog(onPart: (done: number) => void): Promise<Log | Unreadable> {
  const total = Math.max(1, await countRows());
  const lists: Omit<Log, 'settings'> = { checkins: [], prompts: [], sessions: [], customSensations: [] };
  let done = 0;
  const { settings, unreadable } = await readOnce(({ list, rows }) => {
    const all: unknown[] = lists[list];
    all.push(...rows);
    done += rows.length;
    onPart(done / total);
  });
  return unreadable.size > 0 ? unreadable : { ...lists, settings };
}
