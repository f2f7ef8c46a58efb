import { countRows, type Rows, readOnce, type Unreadable } from '../../../data/whole-log.ts';
import type { Log } from '../../../domain/handover/choice.ts';

/**
 * All of the log; or the rows in it that cannot be read, for a page to set aside.
 * @param known about how many rows there are, where somebody has counted them: in a long log that takes a while
 * @param onRows sees the rows as they come, in order of their ids: what it does takes no time while the browser reads on
 */
export async function readLog(
  onPart: (done: number) => void,
  known?: number,
  onRows?: (some: Rows) => void,
): Promise<Log | Unreadable> {
  const total = Math.max(1, known ?? (await countRows()));
  const lists: Omit<Log, 'settings'> = { checkins: [], prompts: [], sessions: [], customSensations: [] };
  let done = 0;
  const { settings, unreadable } = await readOnce((some) => {
    const { list, rows } = some;
    onRows?.(some);
    const all: unknown[] = lists[list];
    all.push(...rows);
    done += rows.length;
    onPart(Math.min(1, done / total));
  });
  return unreadable.size > 0 ? unreadable : { ...lists, settings };
}
