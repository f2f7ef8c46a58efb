import { useState } from 'preact/hooks';

/**
 * Runs what a person asked for. If it fails, the failure is thrown while rendering, for the nearest
 * boundary to put into words: nothing that was asked for fails without a word.
 */
export function useAttempt(): (work: Promise<unknown>) => void {
  const [problem, setProblem] = useState<{ error: unknown }>();
  if (problem) throw problem.error;
  return (work) => {
    work.catch((error: unknown) => setProblem({ error }));
  };
}
