import type { Session } from '../session.ts';
import type { Log } from './choice.ts';
import type { FhirWords } from './fhir/words.ts';

/** Words by code. A map, as some codes are texts that people typed. */
export type Names = ReadonlyMap<string, string>;

/**
 * All words that stand in a file beside its codes, in the person's language. Plain data: files are made by a worker,
 * which has no messages of its own.
 */
export type Vocabulary = {
  states: Names;
  /** How clearly a branch was there, 0 to 3 */
  levels: Names;
  sensations: Names;
  /** For an own sensation of which only the id is known */
  ownSensation: string;
  strengths: Names;
  regions: Names;
  sources: Names;
  outcomes: Names;
  kinds: Names;
  /** Of the list for getting ready */
  items: Names;
  questions: FhirWords['question'];
  /** What each column of the CSV files holds */
  columns: Names;
};

/** Ours in the person's language, own ones as they were written. What has no word here is named by its code. */
export function sensationName(id: string, { sensations, ownSensation }: Vocabulary, own: Names): string {
  return sensations.get(id) ?? own.get(id) ?? (id.startsWith('custom.') ? ownSensation : id);
}

export const ownNames = ({ customSensations }: Log): Names =>
  new Map(customSensations.map(({ id, label }) => [id, label]));

/** "Therapy", "Therapy · with drawing", or of another kind its own name alone. */
export function titled(kindName: string, { kind, label }: Pick<Session, 'kind' | 'label'>): string {
  if (label.trim() === '') return kindName;
  return kind === 'other' ? label : `${kindName} · ${label}`;
}

export function fhirWords(words: Vocabulary, log: Log): FhirWords {
  const own = ownNames(log);
  return {
    state: (state) => words.states.get(state) ?? state,
    sensation: (id) => sensationName(id, words, own),
    strength: (strength) => words.strengths.get(`${strength}`) ?? `${strength}`,
    session: (session) => titled(words.kinds.get(session.kind) ?? session.kind, session),
    question: words.questions,
  };
}
