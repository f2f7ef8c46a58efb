/** Places in the list of what was found, `to` not included. */
export type Span = { from: number; to: number };

/** Entries that are ready before the first one in view, so that going back a little shows them at once. */
const before = 30;
/** The window moves by so many: not at each line that is scrolled. */
const step = 20;

/** What is to be on the page while the entry at `index` is the first in view, of which `inView` find room. */
export function windowAt(index: number, inView: number): Span {
  const from = Math.max(0, Math.floor((index - before) / step) * step);
  return { from, to: from + before + step + inView + before };
}

export type Segment = Span & { pinned: boolean };

/**
 * What is on the page, in order: the window, and each pinned entry, wherever it stands. One that has the focus or is
 * being changed does not leave with the others.
 */
export function segmentsOf(window: Span, length: number, pinned: readonly number[]): Segment[] {
  const shown = { from: Math.min(window.from, length), to: Math.min(window.to, length), pinned: false };
  const apart = [...new Set(pinned)].filter((at) => at >= 0 && at < length && (at < shown.from || at >= shown.to));
  const segments = [...apart.map((at) => ({ from: at, to: at + 1, pinned: true })), shown];
  return segments.sort((a, b) => a.from - b.from || a.to - b.to);
}
