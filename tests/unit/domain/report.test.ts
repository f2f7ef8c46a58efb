import { describe, expect, it } from 'vitest';
import { noticedSensations } from '../../../src/domain/analysis/sensations.ts';
import { everything } from '../../../src/domain/handover/choice.ts';
import { reportOf } from '../../../src/domain/report.ts';
import type { Session } from '../../../src/domain/session.ts';
import { nineOClock } from '../../support/prompts.ts';
import { aCheckin, aTreatment } from '../../support/rows.ts';

const day = (text: string, fields = {}) => aCheckin({ at: `${text}T08:15:00.000Z`, day: text, ...fields });

const log = {
  checkins: [
    day('2026-11-20', { note: ' long call ', tags: ['work'], sensations: [{ id: 'gut.nausea', strength: 2 }] }),
    day('2026-11-22', { eased: 'tea', sensations: [{ id: 'gut.nausea', strength: 1 }] }),
    day('2026-11-23'),
    day('2026-11-23', { note: 'gone', deletedAt: '2026-11-23T09:00:00.000Z' }),
    day('2026-11-01', { note: 'before these days' }),
  ],
  prompts: [{ ...nineOClock, day: '2026-11-20', id: '2026-11-20#1' }],
  sessions: [aTreatment({ day: '2026-11-22', startedAt: '2026-11-22T10:00:00.000Z' })],
  customSensations: [],
  settings: {},
};
const whole = { ...everything, range: { first: '2026-11-20', last: '2026-11-23' } };

describe('a report', () => {
  it('has the words of its days, newest first, and counts what eased', () => {
    const { words, patterns, comparisons } = reportOf(log, whole, 'both');
    expect(words.map(({ note, eased, tags }) => [note, eased, tags])).toEqual([
      ['', 'tea', []],
      ['long call', '', ['work']],
    ]);
    expect(patterns.sums.glimmers.length).toBe(1);
    expect(comparisons.map(({ session }) => session.day)).toEqual(['2026-11-22']);
  });

  it('has nothing of what is left out, in no figure either', () => {
    const nothing = { notes: false, tags: false, sensations: false, sessions: false, ledger: false };
    const { words, patterns, comparisons } = reportOf(log, { ...whole, ...nothing }, 'both');
    expect([words, comparisons]).toEqual([[], []]);
    expect([patterns.sums.sensed, patterns.sums.prompts, patterns.sessions]).toEqual([{}, {}, []]);
    expect(patterns.sums.glimmers.length).toBe(1);
    expect(patterns.sums.all.count).toBe(3);
  });

  it('compares nothing of the first 24 hours after a session of other days, which it does not list', () => {
    const before = aTreatment({ day: '2026-11-19', startedAt: '2026-11-19T10:00:00.000Z' });
    const after = aTreatment({ day: '2026-11-24', startedAt: '2026-11-24T10:00:00.000Z' });
    const deleted = { ...before, id: crypto.randomUUID(), deletedAt: before.updatedAt };
    const figuresWith = (...more: Session[]) => {
      const { patterns, comparisons } = reportOf({ ...log, sessions: [...log.sessions, ...more] }, whole, 'both');
      expect([patterns.sessions.length, comparisons.length]).toEqual([1, 1]);
      return comparisons[0]?.figures;
    };
    // On the 20th and the 22nd before the session, and on the 23rd within its own first 24 hours
    expect(figuresWith(deleted)).toMatchObject({ before: { count: 2 }, leftOut: 1, otherSessions: 0 });
    expect(figuresWith(before, after)).toMatchObject({ before: { count: 1 }, leftOut: 2, otherSessions: 0 });
  });

  it('tells of other sessions of its days that reach into the two weeks of one', () => {
    const inside = aTreatment({ day: '2026-11-21', startedAt: '2026-11-21T10:00:00.000Z' });
    const { comparisons } = reportOf({ ...log, sessions: [...log.sessions, inside] }, whole, 'both');
    expect(comparisons.map(({ figures }) => figures.otherSessions)).toEqual([1, 1]);
  });

  it('counts sensations by check-ins and days', () => {
    const { checkins, noticed } = noticedSensations(reportOf(log, whole, 'both').patterns.sums);
    expect(checkins).toBe(3);
    expect(noticed).toEqual([
      { sensation: 'gut.nausea', count: 2, days: 2, with: { ventral: 2, sympathetic: 0, dorsal: 0 } },
    ]);
  });
});
