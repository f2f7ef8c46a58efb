import { useMemo, useState } from 'preact/hooks';
import type { Checkin } from '../../domain/checkin.ts';

/** What was done to entries since the history was opened. */
export type Touched = {
  /** As they were, for the way back, which stays where they stood */
  deleted: ReadonlyMap<string, Checkin>;
  editing: ReadonlySet<string>;
};

const untouched: Touched = { deleted: new Map(), editing: new Set() };

export function useTouched() {
  const [touched, setTouched] = useState(untouched);
  // Asked by a search that is under way: it sees what is done meanwhile.
  const latest = useMemo(() => ({ deleted: untouched.deleted }), []);
  latest.deleted = touched.deleted;
  const acts = useMemo(
    () => ({
      isHeld: (id: string) => latest.deleted.has(id),
      edit(id: string, open: boolean): void {
        setTouched(({ deleted, editing }) => {
          const others = new Set(editing);
          if (open) others.add(id);
          else others.delete(id);
          return { deleted, editing: others };
        });
      },
      deleted(checkin: Checkin): void {
        setTouched(({ deleted, editing }) => ({
          deleted: new Map(deleted).set(checkin.id, checkin),
          editing: new Set([...editing].filter((id) => id !== checkin.id)),
        }));
      },
    }),
    [],
  );
  return { touched, acts };
}
export type Acts = ReturnType<typeof useTouched>['acts'];
