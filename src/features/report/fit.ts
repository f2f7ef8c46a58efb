import type { Words } from '../../domain/report.ts';

/** Characters in a line of the two narrow columns, as wide as they get in common fonts. */
const inLine = 46;
/** Lines of one entry; what is longer is cut with an ellipsis, by the style sheet too. */
export const mostLines = 4;

const wide = /[\u1100-\u{10ffff}]/gu;
const lengthOf = (text: string) => text.length + (text.match(wide)?.length ?? 0);

/** How many lines an entry takes, its date and state included. */
export function linesOf({ note, eased, tags }: Pick<Words, 'note' | 'eased' | 'tags'>): number {
  const head = 30;
  const all = [note, eased, tags.join(', ')].reduce((sum, text) => sum + (text === '' ? 0 : lengthOf(text) + 12), head);
  return Math.min(mostLines, Math.ceil(all / inLine));
}

/** The newest entries that fit into two columns of so many lines, and how many more the log has. */
export function fitted(words: readonly Words[], lines: number): { shown: readonly Words[]; more: number } {
  // Columns are broken between entries, so each may leave an entry's lines but one unused.
  const room = 2 * lines - (mostLines - 1);
  let used = 0;
  const end = words.findIndex((each) => {
    used += linesOf(each);
    return used > room;
  });
  const shown = end < 0 ? words : words.slice(0, end);
  return { shown, more: words.length - shown.length };
}

/** Millimetres, measured in the longest of the languages; a sheet is as high as the lower of the two common papers. */
const sheet = 250;
const method = 40;
const gap = 3.2;
const line = 3.9;
const row = 4.9;
const heads = { transitions: 25 + gap, halves: 43 + line + gap, span: 10, words: 10 + gap };
const around = { figures: 30 + gap, none: 17 + gap };

type Used = {
  /** States that pairs begin with */
  transitions: number;
  /** Whether the time until settled is drawn */
  span: boolean;
  /** For each session shown, whether there are figures, and whether other sessions are told of, which takes a line */
  comparisons: readonly { figures: boolean; others: boolean }[];
};

/** Lines in each of two columns that the second sheet has for words, below everything else on it. */
export function linesLeft({ transitions, span, comparisons }: Used): number {
  const sessions = comparisons.reduce(
    (sum, { figures, others }) => sum + (figures ? around.figures : around.none) + (others ? line : 0),
    0,
  );
  const used = heads.transitions + transitions * row + heads.halves + (span ? heads.span : 0) + sessions;
  return Math.max(0, Math.floor((sheet - method - used - heads.words) / line));
}
