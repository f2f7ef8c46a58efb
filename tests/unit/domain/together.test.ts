import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupText } from '../../../src/domain/backup.ts';
import { freshIds, nameless } from '../../../src/domain/handover/nameless.ts';
import { areOfOne, firstChoice, sameUnderOtherIds, spanOf, together } from '../../../src/domain/together.ts';
import { aBackup } from '../../support/logs.ts';
import { aCheckin, aTreatment } from '../../support/rows.ts';

const nothing: Backup = {
  app: '0.1.0',
  exportedAt: '2026-11-24T08:00:00.000Z',
  checkins: [],
  prompts: [],
  sessions: [],
  customSensations: [],
  settings: {},
};
const heading = { app: '', exportedAt: '' };
const textOf = (files: Backup[]) => backupText({ ...heading, ...together(files) });

describe('several files of one person', () => {
  it('are the same log in any order, and each counts once', () => {
    fc.assert(
      fc.property(aBackup, aBackup, (a, b) => {
        const dated = { ...b, exportedAt: `${a.exportedAt.slice(0, 3)}9${a.exportedAt.slice(4)}` };
        expect(textOf([a, dated])).toBe(textOf([dated, a]));
        expect(textOf([a, dated, a])).toBe(textOf([a, dated]));
      }),
    );
  });

  it('one file stays what it is', () => {
    fc.assert(
      fc.property(aBackup, (a) => {
        expect(textOf([a])).toBe(backupText({ ...a, ...heading }));
      }),
    );
  });

  it('the later change of a record stays', () => {
    const early = aCheckin({ note: 'early' });
    const late = { ...early, note: 'late', updatedAt: '2026-11-24T08:00:00.000Z' };
    const files = [
      { ...nothing, checkins: [late] },
      { ...nothing, checkins: [early] },
    ];
    expect(together(files).checkins).toEqual([late]);
  });

  it('the words for states are those of the newest settings, and no file without any takes them away', () => {
    const settings = { words: 'plain', updatedAt: '2026-11-20T08:00:00.000Z' } as const;
    const later = { words: 'polyvagal', updatedAt: '2026-11-21T08:00:00.000Z' } as const;
    const files = [{ ...nothing, settings: later }, { ...nothing, settings }, nothing];
    expect(together(files).settings).toEqual(later);
  });
});

describe('two files from which identity was left out', () => {
  const withFreshIds = (file: Backup, left: Partial<Backup['checkins'][number]> = {}) =>
    nameless(
      { ...file, checkins: file.checkins.map((row) => ({ ...row, ...left })) },
      freshIds(() => crypto.randomUUID()),
    );

  it('have what is in both once, whatever was left out of either, in any order', () => {
    fc.assert(
      fc.property(aBackup, fc.nat(6), (all, number) => {
        const whole = { ...nothing, checkins: all.checkins, sessions: all.sessions };
        const some = { ...whole, checkins: all.checkins.slice(0, number) };
        const [a, b] = [withFreshIds(whole), withFreshIds(some, { note: '', tags: [], sensations: [] })] as Backup[];
        if (!a || !b) throw new Error('two files were made');
        const log = together([a, b]);
        expect(textOf([b, a])).toBe(textOf([a, b]));
        expect(log.checkins).toHaveLength(all.checkins.length);
        expect(log.checkins.map(({ note }) => note).sort()).toEqual(a.checkins.map(({ note }) => note).sort());
        expect(log.sessions).toHaveLength(all.sessions.length);
        expect(sameUnderOtherIds([a, b], log)).toBe(some.checkins.length);
        expect(sameUnderOtherIds([a, a], together([a, a]))).toBe(0);
      }),
    );
  });

  it('keep apart what only resembles each other, and twins within one file', () => {
    const one = aCheckin();
    const twins = { ...nothing, checkins: [one, { ...one, id: crypto.randomUUID() }] };
    expect(together([twins]).checkins).toHaveLength(2);
    expect(together([twins, withFreshIds(twins) as Backup]).checkins).toHaveLength(2);
    const later = { ...one, id: crypto.randomUUID(), savedAt: '2026-11-23T09:00:00.001Z' };
    const other = { ...one, id: crypto.randomUUID(), levels: { ventral: 0, sympathetic: 3, dorsal: 3 } as const };
    const files = [
      { ...nothing, checkins: [one] },
      { ...nothing, checkins: [later, other] },
    ];
    expect(together(files).checkins).toHaveLength(3);
  });
});

describe('whether two files are certainly of one person', () => {
  const checkin = aCheckin();
  const one = { ...nothing, checkins: [checkin] };
  const later = { ...nothing, exportedAt: '2026-11-24T08:00:00.001Z' };

  it('they are with a record in common', () => {
    expect(areOfOne(one, { ...later, checkins: [{ ...checkin, note: 'changed' }] })).toBe(true);
    const session = aTreatment();
    expect(areOfOne({ ...one, sessions: [session] }, { ...later, sessions: [session] })).toBe(true);
  });

  it('they are as parts that were saved in the same moment', () => {
    expect(areOfOne(one, { ...nothing, checkins: [aCheckin()] })).toBe(true);
    expect(areOfOne(one, { ...nothing, settings: { words: 'plain' } })).toBe(false);
  });

  it('they are not by a prompt, whose id is but a day and a number', () => {
    const prompt = {
      id: '2026-11-23#1',
      day: '2026-11-23',
      zone: 'UTC',
      plannedAt: '2026-11-23T08:00:00.000Z',
      expiresAt: '2026-11-23T08:30:00.000Z',
      outcome: 'expired' as const,
      updatedAt: '2026-11-23T08:30:00.000Z',
    };
    expect(areOfOne({ ...one, prompts: [prompt] }, { ...later, prompts: [prompt] })).toBe(false);
  });
});

describe('the days that files tell of', () => {
  const whole: Backup = { ...nothing, settings: { words: 'plain' } };
  const on = (day: string) => aCheckin({ at: `${day}T08:15:00.000Z`, day });
  const spring = { ...nothing, checkins: [on('2026-01-01'), on('2026-03-31')] };

  it('go in a whole log from the first entry to the day of saving, by the clock of the newest entry', () => {
    const checkins = [aCheckin({ day: '2026-11-20' }), { ...aCheckin(), offset: '+14:00' }];
    const file = { ...whole, exportedAt: '2026-11-24T11:00:00.000Z', checkins };
    expect(spanOf([file])).toEqual({ first: '2026-11-20', last: '2026-11-25' });
  });

  it('leave deleted entries and sessions ahead out, and are one day where there is nothing', () => {
    const gone = { ...aCheckin({ day: '2026-10-01' }), deletedAt: '2026-10-02T08:00:00.000Z' };
    const ahead = aTreatment({ day: '2027-01-01', startedAt: '2027-01-01T09:00:00.000Z' });
    for (const file of [whole, nothing]) {
      const span = spanOf([{ ...file, checkins: [gone], sessions: [ahead] }]);
      expect(span).toEqual({ first: '2026-11-24', last: '2026-11-24' });
    }
  });

  it('of a part end with its last entry, and are shown whole', () => {
    const span = spanOf([spring]);
    expect(span).toEqual({ first: '2026-01-01', last: '2026-03-31' });
    expect(firstChoice(span)).toBe('all');
  });

  it('of a part begin and end with a session where that is the first or the last', () => {
    const days = ['2025-12-31', '2026-04-01'] as const;
    const sessions = days.map((day) => aTreatment({ day, startedAt: `${day}T09:00:00.000Z` }));
    expect(spanOf([{ ...spring, sessions }])).toEqual({ first: days[0], last: days[1] });
    expect(spanOf([{ ...whole, checkins: spring.checkins, sessions }]).first).toBe('2026-01-01');
  });

  it('of any part are those of its entries, no day less and none more', () => {
    fc.assert(
      fc.property(aBackup, (some) => {
        const part = { ...some, settings: {} };
        const { first, last } = spanOf([part]);
        const sessions = part.sessions.filter(({ startedAt }) => startedAt <= part.exportedAt);
        const kept = [...part.checkins, ...sessions].filter(({ deletedAt }) => deletedAt === undefined);
        const days = [...kept, ...part.prompts].map(({ day }) => day).sort();
        if (days.length > 0) expect([first, last]).toEqual([days[0], days.at(-1)]);
        else expect(first).toBe(last);
      }),
    );
  });

  it.each([
    [
      'a whole log and a later one',
      [whole, { ...whole, exportedAt: '2026-12-01T08:00:00.000Z' }],
      '2026-11-24',
      '2026-12-01',
    ],
    ['two parts', [spring, { ...nothing, checkins: [on('2026-06-10')] }], '2026-01-01', '2026-06-10'],
    ['a part of days before a whole log', [whole, spring], '2026-01-01', '2026-11-24'],
    [
      'a part of days after a whole log',
      [whole, { ...nothing, checkins: [on('2026-11-30')] }],
      '2026-11-24',
      '2026-11-30',
    ],
    ['a part and one of nothing', [spring, nothing], '2026-01-01', '2026-03-31'],
  ])('of several files are those of all: %s', (_, files, first, last) => {
    expect(spanOf(files)).toEqual({ first, last });
    expect(spanOf(files.toReversed())).toEqual({ first, last });
  });

  it('are shown whole up to three months, and the newest three of a long log', () => {
    expect(firstChoice({ first: '2026-08-25', last: '2026-11-24' })).toBe('all');
    expect(firstChoice({ first: '2026-08-24', last: '2026-11-24' })).toEqual({ days: 90 });
  });
});
