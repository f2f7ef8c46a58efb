// A first tap while the database's code has yet to come, as it does in a popup that has just been opened.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Recording } from '../../src/features/checkin/recorder.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';

const code = '../../src/data/for-checkin.ts';
const tap = { levels: { ventral: 0, sympathetic: 2, dorsal: 0 } } as const;

beforeEach(loseDatabase);
afterEach(() => vi.doUnmock(code));

/** A form whose page gets the database's code when `come` is called, or with an error does not. */
async function form() {
  const page = await newPage();
  const { promise, resolve } = Promise.withResolvers<Error | undefined>();
  vi.doMock(code, async (importOriginal) => {
    const error = await promise;
    if (error) throw error;
    return importOriginal();
  });
  const { createRecorder } = await import('../../src/features/checkin/recorder.ts');
  const told: Recording[] = [];
  const recorder = createRecorder(undefined, (recording) => told.push(recording));
  return { ...page, recorder, last: () => told.at(-1), come: resolve };
}

it('it is in the mirror from the turn of the tap on, and saved when the code is there', async () => {
  const { recorder, last, come, db, readMirror } = await form();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const saving = recorder.record(tap, 'not-known-yet');
  expect(set).toHaveBeenCalledTimes(1);
  await expect.poll(last).toMatchObject({ status: 'saving', entry: tap });
  expect((await readMirror()).rows.map(({ row }) => row)).toEqual([recorder.entry()]);
  come(undefined);
  await saving;
  expect(last()).toMatchObject({ status: 'saved' });
  expect(await db.checkins.toArray()).toEqual([recorder.entry()]);
});

it('what is added and taken back meanwhile counts', async () => {
  const { recorder, last, come, db } = await form();
  const saving = [recorder.record(tap, 'none'), recorder.record({ note: 'a' }, 'none')];
  come(undefined);
  await Promise.all(saving);
  expect(await db.checkins.toArray()).toMatchObject([{ ...tap, note: 'a' }]);
  await recorder.undo();
  expect(last()?.status).toBe('undone');
});

it('where the code does not come, it is said not to be saved, and the next opening has it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, last, come } = await form();
  const saving = recorder.record(tap, 'none');
  come(new Error('the file is gone'));
  await saving;
  expect(last()).toMatchObject({ status: 'not-saved', entry: tap });
  const next = await newPage();
  await next.openStore();
  expect(await next.db.checkins.toArray()).toMatchObject([tap]);
});

it('a page that is found to be older than the data meanwhile takes its row out of the mirror again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, last, come, db, openStore, readMirror } = await form();
  await openStore();
  const saving = recorder.record(tap, 'none');
  const { becomeOutdated } = await import('../../src/data/outdated.ts');
  becomeOutdated();
  come(undefined);
  await saving;
  expect(last()?.status).toBe('not-saved');
  expect((await readMirror()).rows.filter(({ table }) => table === 'checkins')).toEqual([]);
  expect(await db.checkins.count()).toBe(0);
});
