import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantText } from '../../../src/domain/day.ts';
import { type Session, sessionSchema } from '../../../src/domain/session.ts';
import {
  changedSession,
  newNoteTime,
  newSession,
  note,
  type SessionEdit,
  sessionTombstone,
  set,
  tick,
} from '../../../src/domain/session-change.ts';
import { sessionKinds } from '../../../src/domain/session-kind.ts';
import { aMoment, aSession } from '../../support/logs.ts';

const now = Temporal.Instant.from('2026-11-23T08:15:00Z');
const times = { startedAt: '2026-11-24T09:00:00.000Z', zone: 'Europe/Berlin', day: '2026-11-24' };
const opening = { id: '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11', kind: 'therapy' as const, label: '', now };
const schemaOrder = Object.keys(sessionSchema.shape);

const aText = fc.string({ unit: 'binary', maxLength: 20 });
const aNote = fc.record({ at: aMoment.map(instantText), text: aText });
const anEdit: fc.Arbitrary<SessionEdit> = fc.oneof(
  aText.map((intention) => set({ intention })),
  aText.map((experience) => set({ experience })),
  fc.constantFrom(...sessionKinds).map((kind) => set({ kind })),
  fc.constantFrom(set({ endedAt: undefined }), set({ endedAt: '2026-11-24T11:00:00.000Z' })),
  fc.tuple(fc.constantFrom('meal', 'own', 'needs'), fc.boolean()).map(([item, on]) => tick(item, on)),
  aNote.map(note),
);

describe('a new session', () => {
  it.each(sessionKinds)('of kind %s says nothing but what it is and when', (kind) => {
    const session = newSession({ ...opening, kind, label: 'x' }, times);
    expect(sessionSchema.parse(session)).toEqual(session);
    expect(session).toMatchObject({
      kind,
      label: 'x',
      intention: '',
      experience: '',
      preparation: [],
      integration: [],
    });
    expect('endedAt' in session || 'deletedAt' in session).toBe(false);
  });
});

describe('a changed session', () => {
  it('is newer than before whatever the clock says, valid, and has its keys in schema order', () => {
    fc.assert(
      fc.property(aSession, fc.array(anEdit, { maxLength: 5 }), aMoment, (session, edits, clock) => {
        const changed = changedSession(session, edits, clock);
        expect(changed.updatedAt > session.updatedAt).toBe(true);
        expect(changed.id).toBe(session.id);
        expect(sessionSchema.safeParse(changed).success).toBe(true);
        expect(Object.keys(changed)).toEqual(schemaOrder.filter((key) => key in changed));
        expect(Object.values(changed)).not.toContain(undefined);
      }),
    );
  });

  it('is the same when an edit is done twice', () => {
    fc.assert(
      fc.property(aSession, anEdit, (session, edit) => {
        const { updatedAt: _once, ...once } = changedSession(session, [edit], now);
        const { updatedAt: _twice, ...twice } = changedSession(session, [edit, edit], now);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('keeps what two windows changed in different fields, in either order', () => {
    const session = newSession(opening, times);
    const [here, there] = [set({ intention: 'here' }), tick('meal', true)];
    expect(changedSession(session, [here, there], now)).toEqual(changedSession(session, [there, here], now));
    expect(changedSession(session, [here, there], now)).toMatchObject({ intention: 'here', preparation: ['meal'] });
  });
});

describe('a note of the days after', () => {
  const session = newSession(opening, times);
  const [early, late] = ['2026-11-25T09:00:00.000Z', '2026-11-26T09:00:00.000Z'];
  it.each<[string, SessionEdit[], Session['integration']]>([
    ['is added', [note({ at: early, text: 'a' })], [{ at: early, text: 'a' }]],
    [
      'stands in order of time',
      [note({ at: late, text: 'b' }), note({ at: early, text: 'a' })],
      [
        { at: early, text: 'a' },
        { at: late, text: 'b' },
      ],
    ],
    [
      'grows as it is typed',
      [note({ at: early, text: 'a' }), note({ at: early, text: 'ab' })],
      [{ at: early, text: 'ab' }],
    ],
    ['goes when it is emptied', [note({ at: early, text: 'a' }), note({ at: early, text: '' })], []],
    ['is not there while it is empty', [note({ at: early, text: '' })], []],
  ])('%s', (_name, edits, expected) => {
    expect(changedSession(session, edits, now).integration).toEqual(expected);
  });

  it('has a time that no other note has, also where the clock stands still', () => {
    const at = newNoteTime(session, now);
    const next = newNoteTime(changedSession(session, [note({ at, text: 'a' })], now), now);
    expect([at, next]).toEqual(['2026-11-23T08:15:00.000Z', '2026-11-23T08:15:00.001Z']);
  });

  it('is refused when there are as many as a file may hold', () => {
    const integration = Array.from({ length: 500 }, (_, index) => ({
      at: `2026-11-23T08:15:00.${String(index).padStart(3, '0')}Z`,
      text: 'x',
    }));
    const full = { ...session, integration };
    expect(changedSession(full, [note({ at: late, text: 'one more' })], now).integration).toHaveLength(500);
    const [first] = integration;
    expect(changedSession(full, [note({ at: first?.at ?? '', text: 'y' })], now).integration[0]?.text).toBe('y');
  });
});

describe('the tombstone of a session', () => {
  it('keeps which, what kind and when, is newer, and keeps nothing that was said', () => {
    fc.assert(
      fc.property(aSession, aMoment, (session, clock) => {
        const grave = sessionTombstone(session, clock);
        const { id, kind, startedAt, endedAt, zone, day } = session;
        expect(grave).toEqual({
          ...{ id, kind, startedAt, zone, day, label: '', intention: '', experience: '' },
          ...(endedAt === undefined ? {} : { endedAt }),
          ...{ preparation: [], integration: [], updatedAt: grave.deletedAt, deletedAt: grave.deletedAt },
        });
        expect((grave.deletedAt ?? '') > session.updatedAt).toBe(true);
        expect(sessionSchema.safeParse(grave).success).toBe(true);
        expect(Object.keys(grave)).toEqual(schemaOrder.filter((key) => key in grave));
      }),
    );
  });
});
