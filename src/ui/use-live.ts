import { useEffect, useState } from 'preact/hooks';

type Subscribe<Value> = (next: (value: Value) => void, failed: (problem: Error) => void) => () => void;

/**
 * The newest answer of a live source, `undefined` until the first one. Its failure is thrown while
 * rendering, for the page's error boundary.
 */
export function useLive<Value>(source: () => Subscribe<Value>, inputs: readonly unknown[]): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => source()((next) => setValue(() => next), setProblem), inputs);
  if (problem) throw problem;
  return value;
}
