import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Span, windowAt } from './segments.ts';

const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-index]')];
const indexOf = (row: HTMLElement) => Number(row.dataset.index);

/** Which entry is the first in view; where none is on the page, as far as one may tell from their usual height. */
function firstInView(list: Element, height: number): number {
  let passed: HTMLElement | undefined;
  for (const row of rowsIn(list)) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return indexOf(row);
    if (bottom <= 0) passed = row;
  }
  const above = passed ? -passed.getBoundingClientRect().bottom : -list.getBoundingClientRect().top;
  return (passed ? indexOf(passed) + 1 : 0) + Math.max(0, Math.floor(above / height));
}

/** The height that a row takes, with its part of what stands between rows. */
function usualHeight(list: Element): number | undefined {
  const rows = rowsIn(list);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last || indexOf(last) - indexOf(first) !== rows.length - 1) return undefined;
  return (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / rows.length;
}

/** Until it is known. */
const guessed = 64;

/**
 * The window of a long list that goes with what is scrolled. The height that rows are taken to have stays until the
 * page is resized, so that a place in the list stays at its place on the page; what is wrong about it the browser's
 * scroll anchoring makes up for. What another `query` finds is shown from its beginning.
 */
export function useScrolled(list: RefObject<HTMLElement | null>, query: unknown) {
  const [index, setIndex] = useState(0);
  useEffect(() => setIndex(0), [query]);
  const height = useRef<number>(undefined);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      if (!list.current) return;
      height.current ??= usualHeight(list.current);
      setIndex(firstInView(list.current, height.current ?? guessed));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const resized = () => {
      height.current = undefined;
      soon();
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', resized);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', resized);
    };
  }, []);
  const span: Span = windowAt(index, Math.ceil(innerHeight / 40));
  const room = (count: number) => Math.round(Math.max(0, count) * (height.current ?? guessed));
  return { span, room, go: setIndex };
}
