import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, readBackup } from '../../../../src/domain/backup.ts';
import { everything, type Log, parts, type Selection } from '../../../../src/domain/handover/choice.ts';
import { freshIds, nameless } from '../../../../src/domain/handover/nameless.ts';
import { selected } from '../../../../src/domain/handover/selected.ts';
import { shifted, shiftedInstant, shiftWeeks } from '../../../../src/domain/handover/shifted.ts';
import { aBackup } from '../../../support/logs.ts';

const aLog: fc.Arbitrary<Log> = aBackup.map(({ app: _app, exportedAt: _at, ...log }) => log);
const newId = () => crypto.randomUUID();
const someWeeks = fc.integer(shiftWeeks);
const aSelection: fc.Arbitrary<Selection> = fc.record({
  ...(Object.fromEntries(parts.map((part) => [part, fc.boolean()])) as Record<
    (typeof parts)[number],
    fc.Arbitrary<boolean>
  >),
  range: fc.option(fc.constantFrom({ first: '2015-01-01', last: '2022-06-30' }), { nil: undefined }),
});
const partly = aSelection.filter(
  (selection) => selection.range !== undefined || parts.some((part) => !selection[part]),
);

const exportedAt = '2026-11-23T08:15:00.000Z';
const textOf = (log: Log) => backupText({ app: '1.0.0', exportedAt, ...log });
/** Byte for byte what a restore reads: valid, and the keys in their order. */
function expectValid(log: Log): void {
  const reading = readBackup(textOf(log), (_list, record) => record);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  expect(textOf(reading.backup)).toBe(textOf(log));
}

/** Every free text of a log replaced by one that says where it stood, so that a leak names itself. */
function marked(log: Log): Log {
  return {
    ...log,
    checkins: log.checkins.map((row) => ({ ...row, note: 'NOTE!', eased: 'EASED!', tags: ['TAG!'] })),
    sessions: log.sessions.map((row) => ({
      ...row,
      ...{ label: 'LABEL!', intention: 'INTENTION!', experience: 'EXPERIENCE!' },
      preparation: ['meal', 'OWN ITEM!'],
      integration: [{ at: exportedAt, text: 'INTEGRATION!' }],
    })),
    customSensations: log.customSensations.map((row) => ({ ...row, label: 'OWN SENSATION!' })),
    settings: { ...log.settings, checklist: ['OWN LIST!'] },
  };
}

describe('selected', () => {
  it('everything is the log as it is', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        expect(selected(log, everything)).toBe(log);
      }),
    );
  });

  it('is a valid backup, selecting from it once more changes nothing, and it points to nothing that stays behind', () => {
    fc.assert(
      fc.property(aLog, aSelection, (log, selection) => {
        const part = selected(log, selection);
        expectValid(part);
        expect(selected(part, selection)).toEqual(part);
        if (part === log) return;
        const prompts = new Set(part.prompts.map(({ id }) => id));
        const checkins = new Set(part.checkins.map(({ id }) => id));
        for (const { promptId } of part.checkins) expect(promptId === undefined || prompts.has(promptId)).toBe(true);
        for (const { checkinId } of part.prompts) expect(checkinId === undefined || checkins.has(checkinId)).toBe(true);
      }),
    );
  });

  it('holds nothing of what was left out', () => {
    fc.assert(
      fc.property(aLog, partly, (log, selection) => {
        const whole = marked(log);
        const text = textOf(selected(whole, selection));
        const { range, notes, tags, sensations, sessions, ledger } = selection;
        const leaks: [boolean, (string | undefined)[]][] = [
          [notes, ['NOTE!', 'EASED!', 'LABEL!', 'INTENTION!', 'EXPERIENCE!', 'OWN ITEM!', 'INTEGRATION!']],
          [tags, ['TAG!']],
          [
            sensations,
            ['OWN SENSATION!', ...whole.checkins.flatMap((row) => row.sensations.map(({ id }) => `"${id}"`))],
          ],
          [sessions, whole.sessions.map(({ id }) => `"id":"${id}"`)],
          [
            ledger,
            [...whole.prompts.map(({ id }) => `"${id}"`), ...whole.checkins.map(({ promptId: id }) => id && `"${id}"`)],
          ],
          [false, ['OWN LIST!', '"plan"', 'deletedAt']],
        ];
        for (const [shared, strings] of leaks) {
          for (const string of shared ? [] : strings) if (string) expect(text).not.toContain(string);
        }
        const days = [...JSON.parse(text).checkins, ...JSON.parse(text).prompts, ...JSON.parse(text).sessions];
        if (range) for (const { day } of days) expect(day >= range.first && day <= range.last).toBe(true);
      }),
    );
  });

  it('keeps all that was chosen', () => {
    fc.assert(
      fc.property(aLog, aSelection, (log, selection) => {
        const kept = selected(log, { ...selection, notes: true, tags: true, sensations: true, range: undefined });
        const alive = log.checkins.filter(({ deletedAt }) => !deletedAt);
        expect(kept.checkins.filter(({ deletedAt }) => !deletedAt).map(({ id, note }) => [id, note])).toEqual(
          alive.map(({ id, note }) => [id, note]),
        );
      }),
    );
  });
});

const zoneKnows = (at: string, zone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone);
const part: Selection = { ...everything, range: { first: '2000-01-01', last: '2050-01-01' } };

describe('shifted', () => {
  it('moves every day by the same whole weeks, keeps times of day, and fits the zone of each record', () => {
    fc.assert(
      fc.property(aLog, someWeeks, (whole, weeks) => {
        const log = selected(whole, part);
        const back = shifted(log, weeks);
        expectValid(back);
        for (const [index, row] of back.checkins.entries()) {
          const before = log.checkins[index] ?? expect.fail();
          const local = zoneKnows(row.at, row.zone);
          expect([row.day, row.offset]).toEqual([local.toPlainDate().toString(), local.offset.slice(0, 6)]);
          const wished = zoneKnows(before.at, before.zone).toPlainDateTime().subtract({ weeks });
          const late = wished.until(local.toPlainDateTime()).total('minutes');
          // Only a time that does not exist on the new day is another: later by the gap. Samoa once left out a day.
          const exists = wished.toZonedDateTime(row.zone).toPlainDateTime().equals(wished);
          if (exists) expect(late).toBe(0);
          else expect(late).toBeGreaterThan(0);
          const between = (one: string, other: string) => Temporal.Instant.from(one).until(other).total('seconds');
          expect(between(row.at, row.savedAt)).toBe(between(before.at, before.savedAt));
        }
        for (const [index, row] of back.prompts.entries()) {
          const before = log.prompts[index] ?? expect.fail();
          expect(Temporal.PlainDate.from(row.day).until(before.day).days).toBe(7 * weeks);
          expect(row.id).toBe(`${row.day}${before.id.slice(10)}`);
        }
      }),
    );
  });

  it('holds no date of before, however it is looked for', () => {
    fc.assert(
      fc.property(aLog, someWeeks, (whole, weeks) => {
        const log = selected(whole, { ...part, notes: false });
        const dates = (text: string) => new Set(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g));
        const before = dates(JSON.stringify(log));
        const after = dates(JSON.stringify(shifted(log, weeks)));
        expect([...after].filter((date) => before.has(date))).toEqual([]);
      }),
    );
  });

  it('keeps a morning in summer a morning when it comes to lie in winter', () => {
    expect(shiftedInstant('2026-11-23T08:15:00.000Z', 4)).toBe('2026-10-26T08:15:00.000Z');
    const times = { openedAt: exportedAt, savedAt: exportedAt, updatedAt: exportedAt };
    const summer = { at: '2026-07-01T06:30:00.000Z', zone: 'Europe/Berlin', offset: '+02:00', day: '2026-07-01' };
    const checkin = { ...summer, ...times, promptId: '2026-07-01#2' } as Log['checkins'][number];
    const log = { checkins: [checkin], prompts: [], sessions: [], customSensations: [], settings: {} };
    expect(shifted(log, 26).checkins[0]).toMatchObject({
      ...{ at: '2025-12-31T07:30:00.000Z', offset: '+01:00', day: '2025-12-31', promptId: '2025-12-31#2' },
    });
  });

  it('does not stumble over a zone that this browser does not know', () => {
    fc.assert(
      fc.property(aLog, someWeeks, (whole, weeks) => {
        const log = selected(whole, part);
        const rows = <Row extends object>(list: Row[]) => list.map((row) => ({ ...row, zone: 'Mars/Olympus' }));
        const odd = { ...log, checkins: rows(log.checkins), prompts: rows(log.prompts), sessions: rows(log.sessions) };
        expectValid(nameless(shifted(odd, weeks), freshIds(newId)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('nameless', () => {
  it('replaces ids wherever they stand, and zones by their offset, and nothing else', () => {
    fc.assert(
      fc.property(aLog, (whole) => {
        const log = selected(whole, part);
        const other = nameless(log, freshIds(newId));
        expectValid(other);
        const text = JSON.stringify(other);
        for (const { id, zone } of [...log.checkins, ...log.sessions]) {
          expect(text).not.toContain(id);
          expect(text).not.toContain(zone === 'UTC' ? '"/"' : zone);
        }
        for (const { id } of log.customSensations) expect(text).not.toContain(id);
        const linked = (one: Log) =>
          one.prompts.map(({ checkinId }) => one.checkins.findIndex(({ id }) => id === checkinId));
        expect(linked(other)).toEqual(linked(log));
        const used = (one: Log) =>
          one.checkins.map(({ sensations }) =>
            sensations.map(({ id }) => one.customSensations.findIndex((own) => own.id === id)),
          );
        expect(used(other)).toEqual(used(log));
        for (const [index, row] of other.checkins.entries()) {
          const before = log.checkins[index] ?? expect.fail();
          expect({ ...row, id: '', zone: '', sensations: [] }).toEqual({ ...before, id: '', zone: '', sensations: [] });
          expect(zoneKnows(row.at, row.zone).offset).toBe(row.offset);
        }
      }),
    );
  });
});
