import { upgraded } from '../../data/migrations.ts';
import { type ImportCounts, previewImport } from '../../data/snapshot.ts';
import { type Backup, largestBackup, type Refusal, readBackup } from '../../domain/backup.ts';

/** What became of a chosen file before anything is changed. */
export type Looked =
  | { kind: 'ready'; backup: Backup; counts: ImportCounts }
  | { kind: 'refused'; refusals: Refusal[]; count: number }
  | { kind: 'not-json' | 'not-ours' | 'newer' | 'too-large' };

/** Looks at the size before it reads, and at everything in the file before it says that it can be restored. */
export async function lookAt(file: File): Promise<Looked> {
  if (file.size > largestBackup) return { kind: 'too-large' };
  const reading = readBackup(await file.text(), upgraded);
  if (reading.kind !== 'read') return reading;
  return { kind: 'ready', backup: reading.backup, counts: await previewImport(reading.backup) };
}
