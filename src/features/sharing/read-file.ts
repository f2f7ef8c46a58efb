import type { Importer, OnPart } from '../../data/importer.ts';
import { previewImport } from '../../data/snapshot.ts';
import { largestBackup } from '../../domain/backup.ts';
import { unlockApart } from '../../formats/locked/apart.ts';
import { isLocked } from '../../formats/locked/header.ts';
import { keyFrom } from '../../formats/locked/outcome.ts';
import type { Looked, NotOpened } from './restore-messages.ts';
import type { Restorer } from './restorer.ts';

/** Reads a file, and holds what is in it until it is restored. */
type Reader = Importer & Pick<Restorer, 'read'>;

/** Looks at the size before it reads, and at everything in the file before it says that it can be restored. */
export async function lookAt(file: Blob, restorer: Reader, onPart: OnPart): Promise<Looked> {
  if (file.size > largestBackup) return { kind: 'too-large' };
  if (isLocked(new Uint8Array(await file.slice(0, 64).arrayBuffer()))) return { kind: 'locked' };
  const reading = await restorer.read(file, onPart);
  if (reading.kind !== 'read') return reading;
  return { kind: 'ready', counts: await previewImport(restorer) };
}

/** What is in a locked file, or why it stays shut. */
export async function openLocked(file: Blob, typed: string, signal: AbortSignal): Promise<Blob | NotOpened> {
  const found = await unlockApart(file, keyFrom(typed), signal);
  return found.kind === 'unlocked' ? new Blob([found.bytes as Uint8Array<ArrayBuffer>]) : found.kind;
}
