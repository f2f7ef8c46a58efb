import { useRef } from 'preact/hooks';
import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { choiceText } from '../../../domain/period.ts';
import { useLive } from '../../../ui/use-live.ts';
import { patternsBegun, type Wanted } from './live-patterns.ts';

/** The figures of a period, and `done` from 0 to 1 where they take a while: those of the period before stay until then. */
export function usePatterns(wanted: Wanted): { patterns: Patterns | undefined; done: number | undefined } {
  const { choice, counting, day } = wanted;
  const last = useRef<Patterns>(undefined);
  const found = useLive(() => patternsBegun(wanted), [choiceText(choice), counting, day]);
  if (found && 'patterns' in found) last.current = found.patterns;
  return { patterns: last.current, done: found && 'done' in found ? found.done : undefined };
}
