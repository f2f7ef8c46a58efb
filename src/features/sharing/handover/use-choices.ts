import { useEffect, useState } from 'preact/hooks';
import { keepPerson, keptPerson } from '../../../data/person.ts';
import { useAttempt } from '../../../ui/use-attempt.ts';
import { type Choices, usual } from './choices.ts';

/** What is chosen for the next file. The name alone is as it was the last time, and kept for the next. */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>(usual);
  const attempt = useAttempt();
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  useEffect(() => {
    const offered = (person: string) => (before: Choices) =>
      before.person === '' && person !== '' ? { ...before, person } : before;
    attempt(keptPerson().then((person) => setChoices(offered(person))));
  }, []);
  return { choices, change, keep: (person: string) => attempt(keepPerson(person)) };
}
