/** Long enough for a place, short enough to be read at a glance. */
export const longestTag = 60;
export const mostTags = 50;

/** What a tag is about. A stored tag is text and does not carry it. */
export const tagKinds = ['where', 'with', 'what'] as const;
export type TagKind = (typeof tagKinds)[number];

const plain = (text: string) => text.toLowerCase();

/**
 * A typed tag as it is kept: without stray spaces, and spelt as the one in `known` that it means.
 * `undefined` where nothing was typed.
 */
export function tagFrom(typed: string, known: readonly string[]): string | undefined {
  const tag = typed.replace(/\s+/g, ' ').trim().slice(0, longestTag).trim();
  if (tag === '') return undefined;
  return known.find((each) => plain(each) === plain(tag)) ?? tag;
}

/** A tag added at the end, or taken back. A full list takes no more. */
export function withTag(tags: readonly string[], tag: string): string[] {
  if (tags.includes(tag)) return tags.filter((each) => each !== tag);
  return tags.length < mostTags ? [...tags, tag] : [...tags];
}

/** The tags of entries that stand newest first: each once, most recently used first. */
export const tagsByUse = (newestFirst: readonly { tags: readonly string[] }[]): string[] => [
  ...new Set(newestFirst.flatMap(({ tags }) => tags)),
];

/** The same tags, those that were used in the order of their use, the others behind them as they stood. */
export const inOrderOfUse = (tags: readonly string[], used: readonly string[]): string[] => [
  ...used.filter((tag) => tags.includes(tag)),
  ...tags.filter((tag) => !used.includes(tag)),
];

/** Where nothing is unfolded: the entry's own tags and a few that are likely, at most `count` beside its own. */
export function tagsAtFirst(
  own: readonly string[],
  used: readonly string[],
  starters: readonly string[],
  count: number,
): string[] {
  const likely = [...new Set([...used, ...starters])].slice(0, count);
  return [...likely, ...own.filter((tag) => !likely.includes(tag))];
}
