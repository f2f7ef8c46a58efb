import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Backup, backupLists, backupText, readBackup } from '../../../src/domain/backup.ts';
import { backupFiles, type Piece, pieceOf } from '../../../src/domain/backup-text.ts';
import { aBackup } from '../../support/logs.ts';

/** A log in pieces of `size` records, in order of their ids. */
function inPieces(backup: Backup, size: number): Piece[] {
  return backupLists.flatMap((list) => {
    const records: { id: string }[] = backup[list];
    const rows = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => index * size);
    return starts.flatMap((start) => pieceOf(list, rows.slice(start, start + size)) ?? []);
  });
}

const aSize = fc.integer({ min: 1, max: 4 });

it('a log in pieces of any size is one file, byte for byte the text of the whole', () => {
  fc.assert(
    fc.property(aBackup, aSize, (backup, size) => {
      const files = backupFiles(backup, inPieces(backup, size));
      expect(files.map((parts) => parts.join(''))).toEqual([backupText(backup)]);
    }),
  );
});

it('a log that is too large for one file becomes several, none too large, that hold every record once', () => {
  fc.assert(
    fc.property(aBackup, fc.integer({ min: 1, max: 3000 }), (backup, room) => {
      const pieces = inPieces(backup, 1);
      const limit = 100_000 + room;
      const texts = backupFiles(backup, pieces, limit).map((parts) => parts.join(''));
      const largest = Math.max(0, ...pieces.map(({ size }) => size));
      const records: unknown[] = [];
      for (const text of texts) {
        const bytes = new TextEncoder().encode(text).length;
        expect(bytes).toBeLessThanOrEqual(Math.max(limit, 100_000 + largest));
        const reading = readBackup(text, (_, record) => record);
        if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
        expect(reading.backup.settings).toEqual(backup.settings);
        for (const list of backupLists) records.push(...reading.backup[list]);
      }
      const all = backupLists.flatMap((list): unknown[] => backup[list]);
      expect(records).toHaveLength(all.length);
      expect(new Set(records.map((row) => JSON.stringify(row)))).toEqual(
        new Set(all.map((row) => JSON.stringify(row))),
      );
    }),
  );
});
