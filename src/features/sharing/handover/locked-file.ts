import { lockApart } from '../../../formats/locked/apart.ts';
import type { LockWith } from '../../../formats/locked/outcome.ts';
import type { NamedFile } from './use-saving.ts';

/** The same file in the age format, under the name that age programs give it; nothing where the key is none. */
export async function lockedFile(
  { name, content }: NamedFile,
  by: LockWith,
  signal?: AbortSignal,
): Promise<NamedFile | undefined> {
  const locked = await lockApart(content, by, signal);
  if (locked.kind !== 'locked') return undefined;
  const type = 'application/octet-stream';
  return { name: `${name}.age`, content: new Blob([locked.bytes as Uint8Array<ArrayBuffer>], { type }) };
}
