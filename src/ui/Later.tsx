import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Parts<Name extends string, Props> = { [Part in Name]: ComponentType<Props> };

type LaterProps<Name extends string, Props> = {
  /** Fetches the module that has the part. */
  from: () => Promise<Parts<Name, Props>>;
  part: Name;
  props?: Props;
};

/** A part that the page can be used without: fetched after the first paint, in a place that is kept free for it. */
export function Later<Name extends string, Props extends object>({ from, part, props }: LaterProps<Name, Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => void from().then((parts) => setPart(() => parts[part]), setProblem), []);
  if (problem) throw problem;
  return Part ? <Part {...((props ?? {}) as Props)} /> : null;
}
