import { beforeEach, describe, expect, it } from 'vitest';
import { backupText } from '../../src/domain/backup.ts';
import type { Wanted } from '../../src/features/sharing/handover/messages.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

const head = { app: '1.0.0', exportedAt: '2026-11-23T08:15:00.000Z' };

async function withEntries(count: number) {
  const page = await newPage();
  const checkins = Array.from({ length: count }, (_, index) =>
    aCheckin({ note: `entry ${index}`, ...(index % 7 === 0 ? { deletedAt: head.exportedAt } : {}) }),
  );
  await page.importBackup({ ...head, checkins, prompts: [], sessions: [], customSensations: [], settings: {} });
  return { page, checkins };
}

/** What "save first" and the JSON button of Share ask the worker for. */
async function backup() {
  const [{ readLog }, { Preparation }, { usual, selectionOf }] = await Promise.all([
    import('../../src/features/sharing/handover/read-log.ts'),
    import('../../src/features/sharing/handover/prepare.ts'),
    import('../../src/features/sharing/handover/choices.ts'),
  ]);
  const log = await readLog(() => undefined);
  if (!('checkins' in log)) throw new Error('a row cannot be read');
  const selection = selectionOf(usual, Temporal.PlainDate.from('2026-11-23'));
  const wanted = { ...head, person: '', selection, nameless: false, draw: 0, words: {} as Wanted['words'] };
  return new Preparation().make(log, wanted, 'json', () => undefined);
}

describe('the whole log, read in pieces', () => {
  it('is written as the same bytes as all at once, and counts what is not deleted', async () => {
    const { page, checkins } = await withEntries(5_203);
    const { files, summary } = await backup();
    const whole = backupText({ ...head, ...(await page.readEverything()) });
    expect(await Promise.all(files.map((file) => file.text()))).toEqual([whole]);
    expect(JSON.parse(whole).checkins).toHaveLength(checkins.length);
    expect(summary.checkins).toBe(checkins.filter(({ deletedAt }) => !deletedAt).length);
  });

  it('is handed over some thousand rows at a time, each once and in order', async () => {
    const { page, checkins } = await withEntries(5_203);
    const { pieces } = await page.readOnce(({ list, rows }) => ({ list, ids: rows.map(({ id }) => id) }));
    expect(Math.max(...pieces.map(({ ids }) => ids.length))).toBeLessThanOrEqual(5_000);
    expect(pieces.flatMap(({ ids }) => ids)).toEqual(checkins.map(({ id }) => id).sort());
  });

  it('is read in a worker without what cannot be read there, which a page then sets aside (fault 17)', async () => {
    const { page, checkins } = await withEntries(3);
    await page.db.table('checkins').put({ ...aCheckin(), id: 'no id', note: 'unreadable' });
    const { readLog } = await import('../../src/features/sharing/handover/read-log.ts');
    const unreadable = await readLog(() => undefined);
    expect(unreadable).toEqual(new Map([['checkins', ['no id']]]));
    await page.setAsideUnreadable(unreadable as Map<'checkins', string[]>);
    const told: number[] = [];
    expect(await readLog((done) => told.push(done))).toMatchObject({
      checkins: checkins.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      prompts: [],
    });
    expect(told.at(-1)).toBe(1);
  });

  it('leaves out a row that a restore would refuse, which is kept aside (fault 17)', async () => {
    const { page } = await withEntries(3);
    await page.db.table('checkins').put({ ...aCheckin(), levels: 'high', note: 'unreadable' });
    await page.readEverything();
    expect(await page.db.aside.toArray()).toMatchObject([{ value: { note: 'unreadable' } }]);
    const { files } = await backup();
    expect(await files[0]?.text()).not.toContain('unreadable');
  });
});
