import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Parts<Name extends string, Props> = { [Part in Name]: ComponentType<Props> };

type LaterProps<Name extends string, Props> = {
  /** Fetches the module that has the part. */
  from: () => Promise<Parts<Name, Props>>;
  part: Name;
  props?: Props;
};

/** Modules that are there already, by what fetches them: their parts stand with the rest of the page. */
const there = new Map<unknown, object>();

/** Fetches a module before its parts are shown, so that nothing moves when they are. Whoever shows one tells why it cannot. */
export async function ahead<Module extends object>(from: () => Promise<Module>): Promise<void> {
  await from().then((parts) => there.set(from, parts), console.warn);
}

/** A part that the page can be used without: fetched after the first paint, in a place that is kept free for it. */
export function Later<Name extends string, Props extends object>({ from, part, props }: LaterProps<Name, Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | undefined>(
    () => (there.get(from) as Parts<Name, Props> | undefined)?.[part],
  );
  const [problem, setProblem] = useState<Error>();
  useEffect(() => {
    // In a turn of its own: a hand on the targets waits for all that the first turn after painting does.
    if (!Part) setTimeout(() => from().then((parts) => setPart(() => parts[part]), setProblem));
  }, []);
  if (problem) throw problem;
  return Part ? <Part {...((props ?? {}) as Props)} /> : null;
}
