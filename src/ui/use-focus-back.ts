import { useEffect, useRef } from 'preact/hooks';

/**
 * For a part that replaces the button that was just pressed: once `state` has changed after `keepFocus`, the
 * first button that is there now has the focus, and whoever came by keyboard goes on from the same place.
 */
export function useFocusBack<Element extends HTMLElement>(state: string) {
  const part = useRef<Element>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) part.current?.querySelector('button')?.focus();
    wanted.current = false;
  }, [state]);
  const keepFocus = () => {
    wanted.current = true;
  };
  return [part, keepFocus] as const;
}
