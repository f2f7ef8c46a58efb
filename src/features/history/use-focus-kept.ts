import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-index]')];
const rowAt = (list: Element, index: number) => rowsIn(list).find((row) => Number(row.dataset.index) >= index);
const focusIn = (row: Element | undefined, options?: FocusOptions) =>
  row?.querySelector<HTMLElement>('button')?.focus(options);

/**
 * Keeps whoever comes by keyboard where they were in a list whose rows come and go: `focusedId` tells the row to
 * keep on the page. Where a row with the focus is gone for good, the one in its place has it. `goTo` moves on to a
 * row that may have yet to come, which `awaitedAt` tells until then.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>) {
  const focused = useRef<{ id: string | undefined; index: number }>(undefined);
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
      focused.current = row
        ? { id: row.dataset.checkin ?? row.dataset.gone, index: Number(row.dataset.index) }
        : undefined;
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  // Asked before the list is drawn anew: a row that moves in it loses the focus, and stays where it was put away by hand.
  const active = document.activeElement;
  const before = active instanceof HTMLElement && list.current?.contains(active) ? active : undefined;
  useLayoutEffect(() => {
    if (!list.current) return;
    const next = awaited.current === undefined ? undefined : rowAt(list.current, awaited.current);
    if (next) {
      awaited.current = undefined;
      focusIn(next);
    }
    const last = focused.current;
    if (document.activeElement !== document.body) return;
    if (before?.isConnected) return before.focus({ preventScroll: true });
    if (!last) return;
    const same = list.current.querySelector(`[data-checkin="${last.id}"], [data-gone="${last.id}"]`);
    if (same && !before) return;
    const inItsPlace = rowAt(list.current, last.index) ?? rowsIn(list.current).at(-1);
    focusIn(same ?? inItsPlace, { preventScroll: true });
    if (document.activeElement === document.body) list.current.focus({ preventScroll: true });
  });
  return {
    focusedId: () => focused.current?.id,
    awaitedAt: () => awaited.current,
    goTo: (index: number) => {
      awaited.current = index;
    },
  };
}
