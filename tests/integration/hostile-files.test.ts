import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { upgraded } from '../../src/data/migrations.ts';
import { backupText, largestBackup, readBackup } from '../../src/domain/backup.ts';
import { lookAt } from '../../src/features/sharing/read-file.ts';
import type { Looked } from '../../src/features/sharing/restore-messages.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { mutationsOf } from '../support/mutations.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

type Page = Awaited<ReturnType<typeof newPage>>;
const valid = readFileSync('tests/fixtures/backup/v1.json', 'utf8');
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };
const nothing = { prompts: [], sessions: [], customSensations: [], settings: {} };
const exported = async (page: Page) => backupText({ ...head, ...(await page.readEverything()) });
const ignore = () => undefined;

/** What a page's worker does, in this thread. */
function restorerIn(page: Page): Parameters<typeof lookAt>[1] {
  let importer = page.importerOf({ ...head, ...nothing, checkins: [] });
  return {
    async read(file, onPart) {
      const reading = readBackup(await file.text(), upgraded, onPart);
      if (reading.kind === 'read') importer = page.importerOf(reading.backup);
      return reading;
    },
    preview: () => importer.preview(),
    commit: (...args) => importer.commit(...args),
    nextChange: () => importer.nextChange(),
  };
}

/** Where the problem lies, as far as it is in a place. */
function placeOf(looked: Looked): string {
  switch (looked.kind) {
    case 'refused':
      return looked.refusals.map(({ place, field, fault }) => `${place} ${field}: ${fault.kind}`).join('\n');
    case 'not-json':
      return `${looked.place.line}:${looked.place.column}`;
    default:
      return looked.kind;
  }
}

describe('a hostile file (fault 20)', () => {
  it('is refused with the place named, or can be restored whole: 200 ways, and the log stays as it is', async () => {
    const page = await newPage();
    await page.importBackup({ ...head, ...nothing, checkins: [aCheckin({ note: 'mine' })] });
    const before = await exported(page);
    const kinds = new Map<string, number>();
    for (const { name, text } of mutationsOf(valid, 200, 'hostile')) {
      const looked = await lookAt(new Blob([text]), restorerIn(page), ignore);
      kinds.set(looked.kind, (kinds.get(looked.kind) ?? 0) + 1);
      if (looked.kind === 'ready') expect(looked.counts.added, name).toBeGreaterThan(0);
      else
        expect(placeOf(looked), name).toMatch(
          /^(\d+:\d+|(file|settings|\w+\[\d+\]) .*: [a-z]+(\n.*)*|newer|not-ours)$/,
        );
      expect(await exported(page), name).toBe(before);
    }
    expect([...kinds.keys()].sort()).toEqual(expect.arrayContaining(['newer', 'not-json', 'refused']));
    expect(kinds.get('refused')).toBeGreaterThan(80);
    expect(Object.hasOwn(Object.prototype, 'note')).toBe(false);
  });

  it('of 65 MB is refused before it is read', async () => {
    const page = await newPage();
    const file = new Blob([valid]);
    Object.defineProperty(file, 'size', { value: largestBackup + 1 });
    file.text = () => Promise.reject(new Error('it was read'));
    file.slice = () => {
      throw new Error('it was read');
    };
    expect(await lookAt(file, restorerIn(page), ignore)).toEqual({ kind: 'too-large' });
  });

  it.each(['age-encryption.org/v1\n-> scrypt', '-----BEGIN AGE ENCRYPTED FILE-----\n'])(
    'that is locked is told apart by its first line: %j',
    async (text) => {
      const page = await newPage();
      expect(await lookAt(new Blob([text]), restorerIn(page), ignore)).toEqual({ kind: 'locked' });
    },
  );
});
