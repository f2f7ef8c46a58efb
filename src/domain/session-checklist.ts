import { longestItem, longestList } from './checklist-item.ts';
import type { SessionKind } from './session-kind.ts';

/** The items that have a name in every language; anything else on a list is the person's own words. */
export const checklistItems = ['bathroom', 'clothes', 'meal', 'eye-mask', 'playlist', 'needs', 'ride-home'] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** Which of the named items suit a kind of session. Before a change of medication there is nothing to get ready. */
const suiting: Record<SessionKind, readonly string[]> = {
  'ketamine-infusion': checklistItems,
  therapy: ['bathroom', 'needs'],
  bodywork: ['bathroom', 'clothes', 'meal', 'needs'],
  'medication-change': [],
  other: ['needs'],
};

const isNamed = (item: string) => checklistItems.some((each) => each === item);

/** The person's one list, in their order, as far as it suits the kind; own items always do. */
export function checklistFor(kind: SessionKind, list: readonly string[] = checklistItems): string[] {
  return list.filter((item) => suiting[kind].includes(item) || !isNamed(item));
}

/** What somebody typed, as an item, or nothing where there is nothing in it. */
export function itemFrom(typed: string): string | undefined {
  return typed.trim().slice(0, longestItem).trim() || undefined;
}

/** The list with an item at the end; one that is there already, or one too many, changes nothing. */
export function withItem(list: readonly string[], item: string): string[] {
  return list.includes(item) || list.length >= longestList ? [...list] : [...list, item];
}

/** Back where it was, or at the end where the list has become shorter. */
export function withItemAt(list: readonly string[], item: string, index: number): string[] {
  return withItem(list, item).length === list.length ? [...list] : list.toSpliced(index, 0, item);
}

export function withoutItem(list: readonly string[], item: string): string[] {
  return list.filter((each) => each !== item);
}

/**
 * The list with an item one place up (−1) or down (1) among those that are `shown`: the items between
 * them that suit other kinds of session stay where they are. At either end nothing changes.
 */
export function withItemMoved(
  list: readonly string[],
  item: string,
  by: -1 | 1,
  shown: readonly string[] = list,
): string[] {
  const from = shown.indexOf(item);
  const neighbour = from < 0 ? undefined : shown[from + by];
  if (neighbour === undefined || !list.includes(neighbour)) return [...list];
  return withoutItem(list, item).toSpliced(list.indexOf(neighbour), 0, item);
}

/** What was ticked, with one item ticked or no longer. */
export function withTick(ticked: readonly string[], item: string, on: boolean): string[] {
  return on ? withItem(ticked, item) : withoutItem(ticked, item);
}
