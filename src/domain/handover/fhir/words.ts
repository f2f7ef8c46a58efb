import type { Session } from '../../session.ts';
import type { State } from '../../state.ts';

/** What a person reads beside a code, in their language; an own sensation's label where it is handed over. */
export type FhirWords = {
  state: (state: State) => string;
  sensation: (id: string) => string;
  strength: (strength: 1 | 2 | 3) => string;
  session: (session: Session) => string;
  question: Record<'state' | 'sensation' | 'tag' | 'note' | 'eased', string>;
};
