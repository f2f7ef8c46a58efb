import { beforeEach, expect, it } from 'vitest';
import { backupText } from '../../src/domain/backup.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const lock = { salt: '0a'.repeat(16), hash: '0b'.repeat(32), rounds: 600_000 };
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };

async function page() {
  const opened = await newPage();
  const locks = await import('../../src/data/app-lock.ts');
  await opened.openStore();
  return { ...opened, ...locks };
}

it('a lock is in both copies and in no export; nothing that was entered depends on it', async () => {
  const { saveFirst, readEverything, keepAppLock, readAppLock, db } = await page();
  await saveFirst(aCheckin(), 'none', Temporal.Instant.from('2026-11-23T08:15:00Z'));
  const before = backupText({ ...head, ...(await readEverything()) });
  await keepAppLock(lock);
  expect(await readAppLock()).toEqual(lock);
  expect(backupText({ ...head, ...(await readEverything()) })).toBe(before);
  db.close();
  await loseDatabase();
  const next = await page();
  expect(await next.readAppLock()).toEqual(lock);
  await next.keepAppLock(undefined);
  expect(await next.readAppLock()).toBeUndefined();
});

it('a lock that cannot be read locks nobody out', async () => {
  const { db, readAppLock } = await page();
  await db.settings.put({ id: 'appLock', value: { salt: 1 } });
  expect(await readAppLock()).toBeUndefined();
});
