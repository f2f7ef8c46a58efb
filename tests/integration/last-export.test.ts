import { beforeEach, expect, it } from 'vitest';
import { backupText } from '../../src/domain/backup.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const at = Temporal.Instant.from('2026-11-23T08:15:00Z');
const days = (count: number) => at.add({ hours: 24 * count });
const head = { app: '0', exportedAt: '2026-11-23T10:00:00.000Z' };

async function page() {
  const opened = await newPage();
  const backups = await import('../../src/data/last-export.ts');
  await opened.openStore();
  return { ...opened, ...backups };
}

it('a backup is due two weeks after the first check-in, the last export, or the last "not now"', async () => {
  const { saveFirst, backupState, noteExport, putBackupOff, changeSettings } = await page();
  expect(await backupState(days(400))).toEqual({ last: undefined, isDue: false });
  await saveFirst(aCheckin(), 'none', at);
  expect((await backupState(days(13))).isDue).toBe(false);
  expect((await backupState(days(14))).isDue).toBe(true);
  await noteExport(days(14));
  expect(await backupState(days(40))).toEqual({ last: '2026-12-07T08:15:00.000Z', isDue: false });
  await saveFirst(aCheckin({ at: '2026-12-08T08:00:00.000Z' }), 'none', days(15));
  expect((await backupState(days(28))).isDue).toBe(true);
  await putBackupOff(days(15));
  expect(await backupState(days(28))).toEqual({ last: '2026-12-07T08:15:00.000Z', isDue: false });
  await changeSettings({ backup: { days: 0, checkins: 1 } }, days(15));
  await saveFirst(aCheckin({ at: '2026-12-09T08:00:00.000Z' }), 'none', days(16));
  expect((await backupState(days(16))).isDue).toBe(true);
});

it('noting an export changes no byte of the next one, and is there in both copies', async () => {
  const opened = await page();
  await opened.saveFirst(aCheckin(), 'none', at);
  const before = backupText({ ...head, ...(await opened.readEverything()) });
  await opened.noteExport(at);
  expect(backupText({ ...head, ...(await opened.readEverything()) })).toBe(before);
  opened.db.close();
  await loseDatabase();
  const next = await page();
  expect((await next.backupState(at)).last).toBe('2026-11-23T08:15:00.000Z');
});

it('a store is fresh until something is entered, and again once everything is erased (fault 30)', async () => {
  const opened = await page();
  expect(await opened.isFresh()).toBe(true);
  await opened.saveFirst(aCheckin(), 'none', at);
  expect(await opened.isFresh()).toBe(false);
  await opened.eraseEverything();
  expect(await opened.isFresh()).toBe(true);
});
