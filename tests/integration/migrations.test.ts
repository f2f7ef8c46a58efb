import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../src/data/db.ts';
import { declareMigrations, type Migration, migrations, upgraded } from '../../src/data/migrations.ts';
import { backupText, backupVersion, readBackup } from '../../src/domain/backup.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(loseDatabase);

/** The stores with their indexes, and their rows, as that version made them. */
type Frozen = { stores: Record<string, string>; rows: Record<string, { id: string }[]> };

const fixture = (folder: string, name: string) => readFileSync(`tests/fixtures/${folder}/${name}`, 'utf8');
const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);

describe('every version that ever was', () => {
  it('has a step from the one before, and a frozen database and backup that exercise it', () => {
    expect(migrations.map(({ to }) => to)).toEqual(versions.slice(1));
    for (const folder of ['db', 'backup']) {
      expect(readdirSync(`tests/fixtures/${folder}`).sort()).toEqual(versions.map((version) => `v${version}.json`));
    }
    expect(backupVersion).toBe(schemaVersion);
  });

  it.each(versions)(
    'version %i: its database opens, and every row is one that today’s schemas read',
    async (version) => {
      const { stores, rows: stored }: Frozen = JSON.parse(fixture('db', `v${version}.json`));
      const old = new Dexie('polyvagal-check-in');
      old.version(version).stores(stores);
      await old.open();
      for (const [name, rows] of Object.entries(stored)) await old.table(name).bulkAdd(rows);
      old.close();

      const page = await newPage();
      const everything = await page.readEverything();
      for (const name of ['checkins', 'prompts', 'sessions', 'customSensations'] as const) {
        expect(everything[name].map(({ id }) => id).sort()).toEqual((stored[name] ?? []).map(({ id }) => id).sort());
      }
      expect(await page.db.aside.toArray()).toEqual([]);
    },
  );

  it.each(versions)('version %i: its backup restores and is exported again', async (version) => {
    const text = fixture('backup', `v${version}.json`);
    const reading = readBackup(text, upgraded);
    if (reading.kind !== 'read') throw new Error(`v${version} was not read: ${JSON.stringify(reading)}`);
    const page = await newPage();
    const counts = await page.importBackup(reading.backup);
    expect(counts.added).toBeGreaterThan(10);
    const { app, exportedAt } = reading.backup;
    const again = backupText({ app, exportedAt, ...(await page.readEverything()) });
    if (version === backupVersion) expect(again).toBe(text);
    expect(await page.importBackup(reading.backup)).toMatchObject({ added: 0, changed: 0 });
  });
});

describe('the steps', () => {
  const steps: Migration[] = [
    { to: 2, rows: { checkins: (row) => ({ ...row, tags: [...(row.tags as string[]), 'two'] }) } },
    {
      to: 3,
      stores: { extra: 'id' },
      rows: { checkins: (row) => ({ ...row, tags: [...(row.tags as string[]), 'three'] }) },
    },
  ];

  it('upgrade a record of an old backup from its version on, and leave other stores alone', () => {
    expect(upgraded('checkins', { tags: [] }, 1, steps)).toEqual({ tags: ['two', 'three'] });
    expect(upgraded('checkins', { tags: [] }, 2, steps)).toEqual({ tags: ['three'] });
    expect(upgraded('prompts', { id: 1 }, 1, steps)).toEqual({ id: 1 });
  });

  it('upgrade an old database in the transaction that opens it', async () => {
    const old = new Dexie('polyvagal-check-in');
    old.version(1).stores({ checkins: 'id' });
    await old.open();
    await old.table('checkins').add({ id: 'a', tags: [] });
    old.close();
    const now = new Dexie('polyvagal-check-in');
    now.version(1).stores({ checkins: 'id' });
    declareMigrations(now, steps);
    await now.open();
    expect(await now.table('checkins').toArray()).toEqual([{ id: 'a', tags: ['two', 'three'] }]);
    now.close();
  });
});
