import { useEffect, useState } from 'preact/hooks';
import { lookBack } from '../../data/look-back.ts';
import { useAttempt } from '../../ui/use-attempt.ts';

const pieceSize = 400;

/** All tags of the log, by the alphabet, as they are found: the latest entries' first. */
export function useTags(): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  const attempt = useAttempt();
  useEffect(() => {
    let stopped = false;
    async function collect(): Promise<void> {
      const [next, all] = [lookBack(), new Set<string>()];
      for (let end = false; !end; ) {
        const piece = await next(pieceSize);
        if (stopped) return;
        const known = all.size;
        for (const row of piece.rows) for (const tag of row.tags) all.add(tag);
        if (all.size > known) setTags([...all].sort((a, b) => a.localeCompare(b)));
        end = piece.end;
      }
    }
    attempt(collect());
    return () => {
      stopped = true;
    };
  }, []);
  return tags;
}
