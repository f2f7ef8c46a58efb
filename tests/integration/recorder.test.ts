import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recording } from '../../src/features/checkin/recorder.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

beforeEach(loseDatabase);

async function form() {
  const page = await newPage();
  const { createRecorder } = await import('../../src/features/checkin/recorder.ts');
  const told: Recording[] = [];
  const recorder = createRecorder(undefined, (recording) => told.push(recording));
  return { ...page, recorder, told, last: () => told.at(-1) };
}

const tap = { levels: { ventral: 0, sympathetic: 2, dorsal: 0 } } as const;

it('says "saved" only when both copies have the row', async () => {
  const { recorder, told, db, readMirror } = await form();
  await recorder.record(tap, 'none');
  expect(told.map(({ status }) => status)).toEqual(['saved']);
  const [row] = await db.checkins.toArray();
  expect(row).toMatchObject(tap);
  expect((await readMirror()).rows.find(({ table }) => table === 'checkins')?.row).toEqual(row);
});

/** The mirror answers when it is told to. */
function slowMirror(): () => void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  const { promise, resolve } = Promise.withResolvers<void>();
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    await promise;
    await set(items as Record<string, unknown>);
  });
  return resolve;
}

it('has a first tap drawn before it is in both copies only where that takes a while', async () => {
  const { recorder, told, last, openStore } = await form();
  await openStore();
  const answer = slowMirror();
  const saving = recorder.record(tap, 'none');
  expect(recorder.entry()).toMatchObject(tap);
  expect(told).toEqual([]);
  await expect.poll(last).toMatchObject({ status: 'saving', entry: tap });
  answer();
  await saving;
  expect(told.map(({ status }) => status)).toEqual(['saving', 'saved']);
});

it('has a second tap drawn at once, whatever became of the first', async () => {
  const { recorder, told, last, openStore } = await form();
  await openStore();
  const answer = slowMirror();
  const saving = [recorder.record(tap, 'none'), recorder.record({ note: 'a' }, 'none')];
  expect(told).toMatchObject([{ status: 'saving', entry: { ...tap, note: 'a' } }]);
  answer();
  await Promise.all(saving);
  expect(last()).toMatchObject({ status: 'saved', entry: { ...tap, note: 'a' } });
});

it('says nothing late of a first tap that was taken back before it was drawn', async () => {
  const { recorder, told, last } = await form();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saving = recorder.record(tap, 'none');
  await Promise.all([recorder.undo(), saving]);
  const heard = told.length;
  vi.runAllTimers();
  vi.useRealTimers();
  expect(told).toHaveLength(heard);
  expect(last()).toEqual({ entry: undefined, status: 'undone' });
});

it('keeps everything that is added while the first write is still under way', async () => {
  const { recorder, db, last } = await form();
  const writes = [
    recorder.record(tap, 'not-known-yet'),
    recorder.record({ note: 'a' }, 'none'),
    recorder.record({ note: 'ab' }, 'none'),
    recorder.record({ eased: 'tea' }, 'none'),
  ];
  await Promise.all(writes);
  expect(await db.checkins.toArray()).toMatchObject([{ ...tap, note: 'ab', eased: 'tea' }]);
  expect(last()?.status).toBe('saved');
});

it('takes an entry back even if its first write is not done yet', async () => {
  const { recorder, db, last } = await form();
  const saving = recorder.record(tap, 'none');
  await Promise.all([recorder.undo(), saving]);
  const rows = await db.checkins.toArray();
  expect(rows).toHaveLength(1);
  expect(rows[0]?.deletedAt).toBeTruthy();
  expect(last()).toMatchObject({ entry: undefined, status: 'undone' });
});

it('keeps what could not be written, and writes it at the next try', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, db, last, openStore } = await form();
  await openStore();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('FILE_ERROR_NO_SPACE'));
  await recorder.record(tap, 'none');
  expect(last()).toMatchObject({ status: 'not-saved', entry: tap });
  expect(await db.checkins.count()).toBe(0);
  await recorder.record({ note: 'still here' }, 'none');
  expect(last()?.status).toBe('saved');
  expect(await db.checkins.toArray()).toMatchObject([{ ...tap, note: 'still here' }]);
});
