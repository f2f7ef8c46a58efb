import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recording } from '../../src/features/checkin/recorder.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(async () => {
  await loseDatabase();
  vi.spyOn(console, 'error').mockReturnValue();
});

async function form() {
  const page = await newPage();
  const { createRecorder } = await import('../../src/features/checkin/recorder.ts');
  const told: Recording[] = [];
  const live = async () => (await page.db.checkins.toArray()).filter(({ deletedAt }) => !deletedAt);
  const make = (onChange: (recording: Recording) => void) => createRecorder(undefined, onChange);
  return { ...page, createRecorder, live, told, recorder: make((recording) => told.push(recording)) };
}

const tap = { levels: { ventral: 0, sympathetic: 2, dorsal: 0 } } as const;
const other = { levels: { ventral: 2, sympathetic: 0, dorsal: 0 } } as const;

it('tap, Undo, tap while the first write is under way: one entry, the second', async () => {
  const { recorder, live, told } = await form();
  await Promise.all([recorder.record(tap, 'none'), recorder.undo(), recorder.record(other, 'none')]);
  expect(await live()).toMatchObject([other]);
  expect(told.at(-1)).toMatchObject({ status: 'saved', entry: other });
});

it('does not say "saved" when the newest change was not', async () => {
  const { recorder, live, told, db } = await form();
  await recorder.record(tap, 'none');
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  let calls = 0;
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (++calls === 2) throw new Error('FILE_ERROR_NO_SPACE');
    await set(items as Record<string, unknown>);
  });
  await Promise.all([recorder.record({ note: 'a' }, 'none'), recorder.record({ note: 'ab' }, 'none')]);
  expect(told.at(-1)).toMatchObject({ status: 'not-saved', entry: { note: 'ab' } });
  expect(await db.checkins.toArray()).toMatchObject([{ note: 'a' }]);
  await recorder.retry();
  expect(told.at(-1)?.status).toBe('saved');
  expect(await live()).toMatchObject([{ ...tap, note: 'ab' }]);
});

it('an entry that was not saved and then taken back does not return', async () => {
  const { recorder, told, db, openStore } = await form();
  await openStore();
  const full = () => {
    throw new Error('the disk is full');
  };
  db.checkins.hook('creating', full);
  await recorder.record(tap, 'none');
  expect(told.at(-1)?.status).toBe('not-saved');
  db.checkins.hook('creating').unsubscribe(full);
  await recorder.undo();
  expect(told.at(-1)?.status).toBe('undone');
  db.close();
  const next = await newPage();
  await next.openStore();
  expect((await next.db.checkins.toArray()).filter(({ deletedAt }) => !deletedAt)).toEqual([]);
});

it('an Undo that failed is said, and can be done again', async () => {
  const { recorder, told, live } = await form();
  await recorder.record(tap, 'none');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('FILE_ERROR_NO_SPACE'));
  await recorder.undo();
  expect(told.at(-1)).toMatchObject({ status: 'not-saved', entry: tap });
  await recorder.undo();
  expect(told.at(-1)?.status).toBe('undone');
  expect(await live()).toEqual([]);
});

it('two forms on one entry keep what each of them changed', async () => {
  const { recorder, told, live, createRecorder } = await form();
  await recorder.record(tap, 'none');
  const editor = createRecorder(told.at(-1)?.entry, () => undefined);
  await recorder.record({ note: 'from the popup' }, 'none');
  await editor.record(other, 'none');
  expect(await live()).toMatchObject([{ ...other, note: 'from the popup' }]);
});

it('an entry that was deleted or erased elsewhere does not come back from an open form', async () => {
  const { recorder, told, live, takeBack, eraseEverything, db } = await form();
  await recorder.record(tap, 'none');
  const [row] = await live();
  if (row) await takeBack(row, Temporal.Now.instant());
  await recorder.record({ note: 'private' }, 'none');
  expect(told.at(-1)).toMatchObject({ status: 'gone', entry: undefined });
  expect(await live()).toEqual([]);

  await recorder.record(other, 'none');
  await eraseEverything();
  await recorder.record({ note: 'private' }, 'none');
  expect(told.at(-1)?.status).toBe('gone');
  expect(await db.checkins.count()).toBe(0);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('private');
});
