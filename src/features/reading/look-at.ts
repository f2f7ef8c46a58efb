import { upgraded } from '../../data/migrations.ts';
import { type Backup, largestBackup, type Reading, readBackup } from '../../domain/backup.ts';
import { isLocked } from '../../formats/locked/header.ts';
import { keyInFile } from '../../formats/locked/key-file.ts';
import type { Unlocked } from '../../formats/locked/outcome.ts';
import { type Foreign, foreignKind } from './foreign.ts';

/** Why a locked file stayed shut. */
export type NotOpened = Exclude<Unlocked['kind'], 'unlocked'>;

/** What became of a file that was given to the reader. */
export type Looked =
  | { kind: 'log'; backup: Backup }
  | { kind: 'locked'; tried?: NotOpened; typed?: string }
  | Extract<Reading, { kind: 'refused' | 'not-json' | 'not-ours' }>
  | { kind: 'key'; identity: string }
  | { kind: Foreign | 'newer' | 'too-large' | 'unreadable' };

export type Read = (text: string) => Reading | Promise<Reading>;

/** At once: for a worker. */
export const readAtOnce: Read = (text) => readBackup(text, upgraded);

/** Looks at the size before it reads, and at everything in the file before it shows any of it. */
export async function lookAt(file: Blob, read: Read): Promise<Looked> {
  if (file.size > largestBackup) return { kind: 'too-large' };
  let text: string;
  try {
    if (isLocked(new Uint8Array(await file.slice(0, 64).arrayBuffer()))) return { kind: 'locked' };
    text = await file.text();
  } catch (error) {
    console.warn('The browser could not read a file; a folder is none', error);
    return { kind: 'unreadable' };
  }
  const reading = await read(text);
  if (reading.kind === 'read') return { kind: 'log', backup: reading.backup };
  if (reading.kind === 'not-json' || reading.kind === 'not-ours') {
    const identity = keyInFile(text);
    if (identity) return { kind: 'key', identity };
    const foreign = foreignKind(text);
    return foreign ? { kind: foreign } : reading;
  }
  return reading.kind === 'newer' ? { kind: 'newer' } : reading;
}
