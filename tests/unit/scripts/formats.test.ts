import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleLog } from '../../../scripts/example-log.ts';
import { backupDocument, backupDocumentPath } from '../../../scripts/formats.ts';
import { readBackup } from '../../../src/domain/backup.ts';

it('the published schema is the one that reads: after a change run npm run formats', () => {
  expect(readFileSync(backupDocumentPath, 'utf8')).toBe(backupDocument());
});

it('the example log is one that a restore takes, and the same for the same seed', () => {
  const until = Temporal.Instant.from('2026-11-23T12:00:00Z');
  const make = () => exampleLog({ days: 90, until, zone: 'America/New_York', seed: 'a' });
  expect(make()).toBe(make());
  const reading = readBackup(make(), (_list, record) => record);
  expect(reading.kind).toBe('read');
  expect(reading.kind === 'read' && reading.backup.checkins.length).toBeGreaterThan(200);
});
