import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupText, readBackup } from '../../src/domain/backup.ts';
import { changedSession, note, type SessionEdit, set, tick } from '../../src/domain/session-change.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aTreatment } from '../support/rows.ts';

beforeEach(loseDatabase);
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const later = now.add({ minutes: 5 });

type Page = Awaited<ReturnType<typeof newPage>>;

async function planned(fields: Parameters<typeof aTreatment>[0] = {}) {
  const page = await newPage();
  const session = aTreatment(fields);
  await page.addSession(session);
  return { page, session };
}

const save = (page: Page, session: ReturnType<typeof aTreatment>, ...edits: SessionEdit[]) =>
  page.saveSession(changedSession(session, edits, now), () => edits);

async function mirrored(page: Page) {
  return (await page.readMirror()).rows.filter(({ table }) => table === 'sessions').map(({ row }) => row);
}

it('a session and each change of it are in both copies, keys in the order of the export', async () => {
  const { page, session } = await planned();
  expect(await mirrored(page)).toEqual([session]);
  const saved = await save(page, session, set({ intention: 'to rest', endedAt: '2026-11-24T11:00:00.000Z' }));
  expect(saved).toMatchObject({ intention: 'to rest', updatedAt: '2026-11-23T09:00:00.000Z' });
  expect(JSON.stringify(await page.db.sessions.toArray())).toBe(JSON.stringify([saved]));
  expect(JSON.stringify(await mirrored(page))).toBe(JSON.stringify([saved]));
});

it('is handed to the mirror in the turn of the keystroke', async () => {
  const { page, session } = await planned();
  const handed = vi.spyOn(fakeBrowser.storage.local, 'set');
  const saving = save(page, session, set({ intention: 'typed' }));
  expect(JSON.stringify(handed.mock.calls[0])).toContain('typed');
  await saving;
});

it('what reached the mirror when the page was closed is there at the next opening', async () => {
  const { page, session } = await planned();
  const typed = changedSession(session, [set({ intention: 'in the middle of a wo' })], later);
  await page.mirrorRows([{ table: 'sessions', row: typed }]);
  page.db.close();
  const next = await newPage();
  await next.openStore();
  expect(await next.allSessions()).toEqual([typed]);
});

it('two windows keep what each of them changed, also two ticks and two notes', async () => {
  const { page, session } = await planned();
  const other = await newPage();
  const [one, two] = [
    { at: '2026-11-25T09:00:00.000Z', text: 'one' },
    { at: '2026-11-26T09:00:00.000Z', text: 'two' },
  ];
  await Promise.all([
    save(page, session, set({ intention: 'here' }), tick('meal', true), note(one)),
    save(other, session, set({ experience: 'there' }), tick('playlist', true), note(two)),
  ]);
  const [row] = await page.db.sessions.toArray();
  expect(row).toMatchObject({ intention: 'here', experience: 'there', integration: [one, two] });
  expect(row?.preparation.toSorted()).toEqual(['meal', 'playlist']);
  expect(await mirrored(other)).toEqual([row]);
});

it('of two writes under way the later keystroke counts, whichever is through first', async () => {
  const { page, session } = await planned();
  const edits = [set({ intention: 'a' })];
  const first = page.saveSession(changedSession(session, edits, now), () => edits);
  const sent = [...edits, set({ intention: 'ab' })];
  const second = page.saveSession(changedSession(session, sent, now), () => sent);
  edits.push(set({ intention: 'ab' }));
  await Promise.all([second, first]);
  expect(await page.allSessions()).toMatchObject([{ intention: 'ab' }]);
});

it('a deleted one is empty in both copies, hidden, and Undo brings all of it back', async () => {
  const { page, session } = await planned({ intention: 'private', label: 'private', preparation: ['private'] });
  const other = await newPage();
  await save(other, session, set({ experience: 'private, of the other window' }));
  const before = await page.removeSession(session, later);
  expect(await page.allSessions()).toEqual([]);
  const [grave] = await page.db.sessions.toArray();
  expect(grave).toMatchObject({ id: session.id, kind: session.kind, startedAt: session.startedAt });
  expect(JSON.stringify([await page.db.sessions.toArray(), await fakeBrowser.storage.local.get(null)])).not.toContain(
    'private',
  );
  await page.putSessionBack(before, later);
  const [back] = await page.allSessions();
  expect(back).toMatchObject({ intention: 'private', experience: 'private, of the other window' });
  expect((back?.updatedAt ?? '') > (grave?.updatedAt ?? '')).toBe(true);
  expect(await mirrored(page)).toEqual([back]);
});

it('one that was deleted or erased elsewhere does not come back from an open form', async () => {
  const { page, session } = await planned();
  await page.removeSession(session, later);
  expect(await save(page, session, set({ intention: 'private' }))).toBeUndefined();
  expect(await page.allSessions()).toEqual([]);
  await page.eraseEverything();
  expect(await save(page, session, set({ intention: 'private' }))).toBeUndefined();
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('private');
});

it('sessions, tombstones and the list travel in a file: the same bytes, and the later version wins', async () => {
  const { page, session } = await planned({ intention: '<b>&amp;\u202e"\n' });
  const gone = aTreatment({ experience: 'gone' });
  await page.addSession(gone);
  await page.removeSession(gone, later);
  await page.changeChecklist(() => ['meal', 'own <i>words</i>'], now);
  const everything = await page.readEverything();
  const file = backupText({ app: 'test', exportedAt: session.updatedAt, ...everything });

  await page.eraseEverything();
  const reading = readBackup(file, (_list, record) => record);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  const stale = aTreatment({ id: session.id, intention: 'older', updatedAt: '2020-01-01T00:00:00.000Z' });
  await page.addSession(stale);
  await page.importBackup(reading.backup);
  expect(backupText({ app: 'test', exportedAt: session.updatedAt, ...(await page.readEverything()) })).toBe(file);
  expect(await page.allSessions()).toEqual([session]);
  expect(await page.importBackup(reading.backup)).toMatchObject({ added: 0, changed: 0, same: 2 });
});

it('a row that cannot be read is kept aside, and the others are there', async () => {
  const { page, session } = await planned();
  await page.db.table('sessions').put({ ...aTreatment(), kind: 'party' });
  expect(await page.allSessions()).toEqual([session]);
  await expect.poll(() => page.db.aside.toArray()).toMatchObject([{ reason: 'kind', value: { kind: 'party' } }]);
  await expect.poll(() => page.db.sessions.toArray()).toEqual([session]);
});

it('the list is remembered, two changes in a row are two, and the suggested one comes back', async () => {
  const page = await newPage();
  await Promise.all([
    page.changeChecklist((list) => [...list, 'one'], now),
    page.changeChecklist((list) => [...list, 'two'], now),
  ]);
  expect((await page.readSettings()).checklist?.slice(-2)).toEqual(['one', 'two']);
  expect((await (await newPage()).readSettings()).checklist).toHaveLength(9);
  await page.changeChecklist('suggested', now);
  expect(await page.readSettings()).not.toHaveProperty('checklist');
  expect((await page.readEverything()).settings).not.toHaveProperty('checklist');
});

it('an answered offer is remembered, and anything else in its place is none', async () => {
  const page = await newPage();
  await page.openStore();
  expect(await page.answeredOffers()).toEqual([]);
  await page.rememberOffer('a');
  await page.rememberOffer('b');
  expect(await page.answeredOffers()).toEqual(['a', 'b']);
  await page.db.settings.put({ id: 'dense-offers', value: { a: 1 } });
  expect(await page.answeredOffers()).toEqual([]);
});
