import { useEffect, useRef, useState } from 'preact/hooks';
import { Cancelled } from '../../../data/change-all.ts';
import { live } from '../../../data/live.ts';
import { countRows } from '../../../data/whole-log.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import { useLive } from '../../../ui/use-live.ts';
import type { Choices } from './choices.ts';
import type { Maker } from './maker.ts';
import type { Looked } from './messages.ts';
import { type Chance, wantedNow } from './wanted.ts';

/** What was found, and of which choices: what is said of it must not run ahead of it. */
export type Preview = Looked & { choices: Choices; format: Format };

/** What was found last; and until there is something, how far it is. */
type Found = { preview: Preview | undefined; done: number };

type Props = { maker: Maker; choices: Choices; chance: Chance; format: Format; isSaving: boolean };

/**
 * What would leave, anew with each choice and whenever the log changes. One look at a time, and of those that wait
 * only the last: a worker that is ended has to read the whole log again. None while a file is being made.
 */
export function usePreview({ maker, choices, chance, format, isSaving }: Props): Found {
  const [found, setFound] = useState<Found>({ preview: undefined, done: 0 });
  const [problem, setProblem] = useState<Error>();
  // Each change of a record is another value, as a live query runs again.
  const log = useLive(() => live(async () => ({ rows: await countRows() })), []);
  const looking = useRef<{ queue: Promise<void>; log?: object }>({ queue: Promise.resolve() });

  useEffect(() => {
    maker.rows = log?.rows;
    if (!log || isSaving) return;
    let isPast = false;
    const tell = (done: number) => setFound((before) => (before.preview ? before : { preview: undefined, done }));
    const look = async () => {
      if (isPast) return;
      const anew = looking.current.log !== log;
      const next = await maker.look({ wanted: wantedNow(choices, chance), format, anew }, tell);
      looking.current.log = log;
      if (!isPast) setFound({ preview: { ...next, choices, format }, done: 1 });
    };
    looking.current.queue = looking.current.queue.then(look).catch((error: unknown) => {
      if (!(error instanceof Cancelled)) setProblem(error instanceof Error ? error : new Error(String(error)));
    });
    return () => {
      isPast = true;
    };
  }, [log, choices, chance, format, isSaving]);

  if (problem) throw problem;
  return found;
}
