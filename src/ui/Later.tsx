import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<PartProps> = { load: () => Promise<ComponentType<PartProps>>; props: PartProps };

/** A part that the page can be used without: fetched after the first paint, in a place that is kept free for it. */
export function Later<PartProps extends object>({ load, props }: Props<PartProps>) {
  const [Part, setPart] = useState<ComponentType<PartProps>>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => void load().then((part) => setPart(() => part), setProblem), []);
  if (problem) throw problem;
  return Part ? <Part {...props} /> : null;
}
