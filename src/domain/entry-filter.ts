import * as z from 'zod/mini';
import { type Checkin, sensationIdSchema } from './checkin.ts';
import { type Choice, choiceFrom, type Range } from './period.ts';
import { stateOf, states } from './state.ts';

export const sources = ['prompted', 'self', 'earlier'] as const;

const filterSchema = z.strictObject({
  /** Words, each of which stands somewhere in what the person wrote */
  text: z.string(),
  /** Any of these, by the name that the entry carries; none of them chosen lets all pass */
  states: z.array(z.enum(states)),
  sensation: z.union([z.literal(''), sensationIdSchema]),
  tag: z.string(),
  source: z.enum(['', ...sources]),
  /** As in `choiceText` */
  period: z.string().check(z.refine((text) => choiceFrom(text) !== undefined)),
});
/** What a person looks for among the entries. An empty part lets everything pass. */
export type Filter = z.infer<typeof filterSchema>;

export const noFilter: Filter = { text: '', states: [], sensation: '', tag: '', source: '', period: 'all' };

/** A filter that was kept somewhere; none where it is not one. */
export function filterFrom(kept: unknown): Filter {
  const read = filterSchema.safeParse(kept);
  return read.success ? read.data : noFilter;
}

export const choiceOf = ({ period }: Filter): Choice => choiceFrom(period) ?? 'all';

const isChosen = (filter: Filter, part: keyof Filter) =>
  part === 'text' ? filter.text.trim() !== '' : `${filter[part]}` !== `${noFilter[part]}`;
const partsChosen = (filter: Filter) =>
  (Object.keys(noFilter) as (keyof Filter)[]).filter((part) => isChosen(filter, part));

/** How many of its parts leave anything out, the words aside. */
export const chosenCount = (filter: Filter): number => partsChosen(filter).filter((part) => part !== 'text').length;

export const isFiltering = (filter: Filter): boolean => partsChosen(filter).length > 0;

/** Whether it is about what entries say, and not their days alone. */
export const asksForContent = (filter: Filter): boolean => partsChosen(filter).some((part) => part !== 'period');

/**
 * Text as it is compared: without accents, and in capitals, as these have one form where small letters have
 * several (ß and ss, σ and ς).
 */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();

/** Whether a stored row has the shape that is looked through here. Its schema would take most of a long look. */
const hasShape = ({ levels, sensations, tags }: Checkin) =>
  typeof levels === 'object' && levels !== null && [sensations, tags].every(Array.isArray);

/** Whether an entry has all that is asked for. `days` are those that the filter's period stands for by now. */
export function matching(filter: Filter, days: Range | undefined): (checkin: Checkin) => boolean {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const { states: named, sensation, tag, source } = filter;
  return (checkin) =>
    hasShape(checkin) &&
    (!days || (checkin.day >= days.first && checkin.day <= days.last)) &&
    (source === '' || checkin.source === source) &&
    (named.length === 0 || named.includes(stateOf(checkin.levels))) &&
    (sensation === '' || checkin.sensations.some((each) => each?.id === sensation)) &&
    (tag === '' || checkin.tags.includes(tag)) &&
    (words.length === 0 || saysAll(checkin, words));
}

function saysAll({ note, eased, tags }: Checkin, words: readonly string[]): boolean {
  const written = folded([note, eased, ...tags].join('\n'));
  return words.every((word) => written.includes(word));
}
