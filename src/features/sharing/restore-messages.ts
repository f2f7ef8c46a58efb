import type { ImportCounts } from '../../data/importer.ts';
import type { MirrorChange } from '../../data/mirror-changes.ts';
import type { Undone } from '../../data/undo-import.ts';
import type { Reading, Refusal } from '../../domain/backup.ts';
import type { Unlocked } from '../../formats/locked/outcome.ts';

/** Why a locked file stayed shut. */
export type NotOpened = Exclude<Unlocked['kind'], 'unlocked'>;

/** What became of a chosen file before anything is changed. */
export type Looked =
  | { kind: 'ready'; counts: ImportCounts }
  | { kind: 'refused'; refusals: Refusal[]; count: number }
  | Extract<Reading, { kind: 'not-json' | 'not-ours' }>
  | { kind: 'newer' | 'too-large' }
  | { kind: 'locked'; tried?: NotOpened; typed?: string };

/** What a page asks of the worker. Each is answered once, but for `cancel`, which ends what is under way. */
export type Request =
  | { ask: 'look'; file: Blob }
  | { ask: 'preview' }
  | { ask: 'commit'; at: string }
  | { ask: 'undo' }
  | { ask: 'change' }
  | { ask: 'cancel' };

export type Answer =
  | { told: 'part'; done: number }
  | { told: 'read'; reading: Exclude<Reading, { kind: 'read' }> | { kind: 'read' } }
  | { told: 'counts'; counts: ImportCounts }
  | { told: 'undone'; undone: Undone }
  | { told: 'change'; change: MirrorChange | undefined }
  | { told: 'cancelled' }
  | { told: 'failed'; reason: string };
