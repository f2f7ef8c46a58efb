import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { set, tick } from '../../src/domain/session-change.ts';
import type { SessionRecording } from '../../src/features/sessions/recorder.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aTreatment } from '../support/rows.ts';

beforeEach(loseDatabase);

async function card() {
  const page = await newPage();
  const { createSessionRecorder } = await import('../../src/features/sessions/recorder.ts');
  const session = aTreatment();
  await page.addSession(session);
  const told: SessionRecording[] = [];
  const recorder = createSessionRecorder(session, (recording) => told.push(recording));
  return { ...page, session, createSessionRecorder, told, recorder, last: () => told.at(-1) };
}

const diskFull = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('FILE_ERROR_NO_SPACE'));

it('shows a keystroke at once, and says "saved" only when both copies have the last one', async () => {
  const { recorder, told, last, db, readMirror } = await card();
  const typing = [...'rest'].map((_, end) => recorder.record(set({ intention: 'rest'.slice(0, end + 1) })));
  expect(told.map(({ status }) => status)).toEqual(['saving', 'saving', 'saving', 'saving']);
  expect(last()?.session.intention).toBe('rest');
  await Promise.all(typing);
  expect(told.filter(({ status }) => status === 'saved')).toHaveLength(1);
  const [row] = await db.sessions.toArray();
  expect(row).toMatchObject({ intention: 'rest' });
  expect(last()).toEqual({ session: row, status: 'saved' });
  expect((await readMirror()).rows.find(({ table }) => table === 'sessions')?.row).toEqual(row);
});

it('hands over each key in a later version than all before it, also while the clock stands still', async () => {
  const { recorder, session } = await card();
  const still = Temporal.Now.instant();
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(still);
  const handed = vi.spyOn(fakeBrowser.storage.local, 'set');
  const versions: string[] = [];
  const type = (intention: string) => {
    const saving = recorder.record(set({ intention }));
    const lines = { ...handed.mock.lastCall?.[0] } as Record<string, string>;
    versions.push(JSON.parse(lines[`sessions/${session.id}`] ?? '').updatedAt);
    return saving;
  };
  const [first] = ['r', 're', 'res', 'rest'].map(type);
  await first;
  await type('rest,');
  expect(versions).toEqual([...new Set(versions)].sort());
});

it('keeps what could not be written, says so, and writes it at the next try with what came after', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, last, db } = await card();
  diskFull();
  await recorder.record(set({ intention: 'rest' }));
  expect(last()).toMatchObject({ status: 'not-saved', session: { intention: 'rest' } });
  expect(await db.sessions.toArray()).toMatchObject([{ intention: '' }]);
  await recorder.record(tick('meal', true));
  expect(last()?.status).toBe('saved');
  expect(await db.sessions.toArray()).toMatchObject([{ intention: 'rest', preparation: ['meal'] }]);

  diskFull();
  await recorder.record(set({ experience: 'wide' }));
  await recorder.retry();
  expect(last()).toMatchObject({ status: 'saved', session: { experience: 'wide' } });
});

it('takes over what another window changed, but not over what is not saved yet', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { recorder, last, session, createSessionRecorder, db, told } = await card();
  const other = createSessionRecorder(session, () => undefined);
  await other.record(set({ experience: 'from the other' }));
  const [stored] = await db.sessions.toArray();
  if (!stored) throw new Error('it was stored');
  recorder.adopt(stored);
  expect(last()).toMatchObject({ status: 'nothing', session: { experience: 'from the other' } });

  diskFull();
  await recorder.record(set({ intention: 'still here' }));
  const heard = told.length;
  recorder.adopt({ ...stored, updatedAt: '2027-01-01T00:00:00.000Z', intention: 'theirs' });
  expect(told).toHaveLength(heard);
  expect(last()?.session.intention).toBe('still here');
  await recorder.retry();
  expect(await db.sessions.toArray()).toMatchObject([{ intention: 'still here', experience: 'from the other' }]);
});

it('does not bring a session back that was deleted in another window', async () => {
  const { recorder, session, removeSession, allSessions } = await card();
  await removeSession(session, Temporal.Now.instant());
  await recorder.record(set({ intention: 'private' }));
  expect(await allSessions()).toEqual([]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('private');
});
