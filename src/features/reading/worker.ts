import { backupLists, type ListName } from '../../domain/backup.ts';
import { type Looked, lookAt, readAtOnce } from './look-at.ts';

/** What the page is told: records some at a time, as all at once would hold it up; then what became of the file. */
export type Told = { list: ListName; rows: never[] } | { looked: Looked } | { failed: string };

const rowsPerMessage = 500;

async function look(file: Blob): Promise<void> {
  const tell = (told: Told) => postMessage(told);
  const looked = await lookAt(file, readAtOnce);
  if (looked.kind !== 'log') return tell({ looked });
  const { backup } = looked;
  for (const list of backupLists) {
    const rows: unknown[] = backup[list];
    for (let start = 0; start < rows.length; start += rowsPerMessage) {
      tell({ list, rows: rows.slice(start, start + rowsPerMessage) as never[] });
    }
  }
  const none = { checkins: [], prompts: [], sessions: [], customSensations: [] };
  tell({ looked: { kind: 'log', backup: { ...backup, ...none } } });
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  look(data).catch((error: unknown) => postMessage({ failed: String(error) } satisfies Told));
});
