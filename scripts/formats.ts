// Writes the JSON Schema of the export from the schema that reads it: npm run formats
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { backupSchema, backupVersion } from '../src/domain/backup.ts';

/** The document as it is published. A test compares it with the file. */
export function backupDocument(): string {
  const schema = z.toJSONSchema(backupSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Polyvagal Check-in export', ...schema }, null, 2)}\n`;
}

export const backupDocumentPath = `docs/formats/export-v${backupVersion}.schema.json`;

if (import.meta.main) {
  mkdirSync('docs/formats', { recursive: true });
  writeFileSync(backupDocumentPath, backupDocument());
}
