import { useEffect, useRef } from 'preact/hooks';

/**
 * For a part that replaces the button that was just pressed: once `state` has changed after `keepFocus`, the
 * first button that is there now has the focus, and whoever came by keyboard goes on from the same place.
 */
export function useFocusBack<Element extends HTMLElement>(state: string) {
  const part = useRef<Element>(null);
  // The state that is about to be left: a press may come before the effect of the one that it was pressed in.
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (left.current === undefined || left.current === state) return;
    left.current = undefined;
    part.current?.querySelector('button')?.focus();
  }, [state]);
  const keepFocus = () => {
    left.current = state;
  };
  return [part, keepFocus] as const;
}
