// A first tap while the database's code has yet to come, as it does in a popup that has just been opened.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { instantText } from '../../src/domain/day.ts';
import type { Recording } from '../../src/features/checkin/recorder.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { nineOClock } from '../support/prompts.ts';

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
  const { callStore } = await import('../../src/features/checkin/with-store.ts');
  callStore();
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

it('of two pages in a row that are closed before their code comes, both taps are there at the next opening', async () => {
  const first = await newPage();
  await first.openStore();
  for (const note of ['one', 'two']) {
    const { recorder } = await form();
    void recorder.record({ ...tap, note }, 'not-known-yet');
    // The browser has what it was handed before the page is closed.
    await expect
      .poll(async () => (await first.readMirror()).rows.map(({ row }) => row))
      .toMatchObject(expect.arrayContaining([expect.objectContaining({ note })]));
  }
  const third = await form();
  const saving = third.recorder.record({ ...tap, note: 'three' }, 'not-known-yet');
  third.come(undefined);
  await saving;
  const notes = async () => (await third.db.checkins.toArray()).map(({ note }) => note).toSorted();
  expect(await notes()).toEqual(['one', 'three', 'two']);
});

/** A prompt that waits now. */
async function withPrompt() {
  const page = await newPage();
  const at = (minutes: number) => instantText(Temporal.Now.instant().add({ minutes }));
  const prompt = { ...nineOClock, plannedAt: at(-5), expiresAt: at(30), updatedAt: at(-5) };
  await page.write([page.promptRow(prompt)]);
  return { page, prompt };
}
const answersOf = async (page: Awaited<ReturnType<typeof newPage>>) => ({
  rows: (await page.db.checkins.toArray()).map(({ source, promptId }) => ({ source, promptId })),
  prompts: (await page.db.prompts.toArray()).map(({ outcome }) => outcome),
});

it('a tap that answers a prompt does so although its page was closed before it was known', async () => {
  const { page, prompt } = await withPrompt();
  const { recorder } = await form();
  void recorder.record(tap, 'not-known-yet');
  await expect.poll(async () => (await page.readMirror()).rows.length).toBe(2);
  const next = await newPage();
  await next.openStore();
  expect(await answersOf(next)).toEqual({
    rows: [{ source: 'prompted', promptId: prompt.id }],
    prompts: ['answered'],
  });
});

it('a tap whose row another page completes meanwhile stays the answer that it is', async () => {
  const { page, prompt } = await withPrompt();
  const { recorder, come, readMirror } = await form();
  const saving = recorder.record(tap, 'not-known-yet');
  await expect.poll(async () => (await page.readMirror()).rows.length).toBe(2);
  const other = await newPage();
  await other.openStore();
  come(undefined);
  await saving;
  const answer = { source: 'prompted', promptId: prompt.id };
  expect(await answersOf(other)).toEqual({ rows: [answer], prompts: ['answered'] });
  expect(recorder.entry()).toMatchObject(answer);
  const mirrored = (await readMirror()).rows.find(({ table }) => table === 'checkins')?.row;
  expect(mirrored).toEqual((await other.db.checkins.toArray())[0]);
});

it('both copies hold what the database decided about a prompt that was left elsewhere', async () => {
  const { page, prompt } = await withPrompt();
  const { recorder, come, readMirror, underWay, db } = await form();
  await page.dismissPrompt(prompt, Temporal.Now.instant());
  come(undefined);
  await recorder.record(tap, prompt);
  const [row] = await db.checkins.toArray();
  expect(row).toMatchObject({ source: 'self' });
  expect((await readMirror()).rows.find(({ table }) => table === 'checkins')?.row).toEqual(row);
  expect(underWay('checkins', row?.id ?? '')).toBeUndefined();
});

it('a page that is older than the data by the time of a retry leaves alone what has been completed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, last, come, db, openStore } = await form();
  come(undefined);
  await openStore();
  const full = () => {
    throw new Error('disk full');
  };
  db.checkins.hook('creating', full);
  await recorder.record(tap, 'none');
  expect(last()?.status).toBe('not-saved');
  const { becomeOutdated } = await import('../../src/data/outdated.ts');
  const newer = await newPage();
  await newer.openStore();
  becomeOutdated();
  await recorder.retry();
  expect(await newer.db.checkins.count()).toBe(1);
  expect((await newer.readMirror()).rows.filter(({ table }) => table === 'checkins')).toHaveLength(1);
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

it('a mirror that could not be read once is read again at the next try', async () => {
  const page = await newPage();
  vi.spyOn(fakeBrowser.storage.local, 'get')
    .mockRejectedValueOnce(new Error('busy'))
    .mockRejectedValueOnce(new Error('busy'));
  await expect(page.openStore()).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await page.openStore()).toBe('new');
});
