import { useEffect, useState } from 'preact/hooks';

/**
 * What was there when a part came up, `undefined` until it is known. Unlike a live answer it stays as it is:
 * nothing is put in another order under the hand of somebody who is choosing.
 */
export function useOnce<Value>(read: () => Promise<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => void read().then((found) => setValue(() => found), setProblem), []);
  if (problem) throw problem;
  return value;
}
