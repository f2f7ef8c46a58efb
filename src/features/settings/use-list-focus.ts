import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place in a list that grows and shrinks: in the first field of what was added, and on
 * the button that adds once something is gone.
 */
export function useListFocus<Element extends HTMLElement>(count: number) {
  const list = useRef<Element>(null);
  const before = useRef(count);
  useEffect(() => {
    const [was, now] = [before.current, count];
    before.current = now;
    if (now > was) [...(list.current?.querySelectorAll('li') ?? [])].at(-1)?.querySelector('input')?.focus();
    if (now < was) list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  }, [count]);
  return list;
}
