import type { Looked } from './look-at.ts';
import { lookHere } from './look-here.ts';
import type { Told } from './worker.ts';

/** Smaller files are read sooner than a worker has started. */
const isSmall = (file: Blob) => file.size < 1_000_000;

/** In a worker where it would take the page long enough to be noticed. */
export function lookApart(file: Blob): Promise<Looked> {
  if (isSmall(file)) return lookHere(file);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const lists: Record<string, unknown[]> = { checkins: [], prompts: [], sessions: [], customSensations: [] };
  const looking = new Promise<Looked>((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('rows' in data) lists[data.list]?.push(...data.rows);
      else if ('failed' in data) reject(new Error(data.failed));
      else if (data.looked.kind === 'log') resolve({ kind: 'log', backup: Object.assign(data.looked.backup, lists) });
      else resolve(data.looked);
    };
    worker.postMessage(file);
  });
  return looking.finally(() => worker.terminate());
}
