import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  canBeAnswered,
  ended,
  lapsedAmong,
  promptToShow,
  recorded,
  reopened,
  shown,
} from '../../../src/domain/ledger.ts';
import { supersedes } from '../../../src/domain/merge.ts';
import type { Prompt } from '../../../src/domain/prompt.ts';
import { promptSchema } from '../../../src/domain/prompt-schema.ts';
import { aMoment, aPrompt } from '../../support/logs.ts';

const instant = (clock: string) => Temporal.Instant.from(`2026-11-23T${clock}Z`);
const checkinId = '3f0b6c9e-3c1e-4b55-9d3a-0f3f3c0a7b11';

/** Planned on the hour, open for 30 minutes, recorded when it was due. */
function promptAt(hour: string, slot = 1): Prompt {
  const at = instant(`${hour}:00`);
  const planned = { id: `2026-11-23#${slot}`, day: '2026-11-23', at, expiresAt: at.add({ minutes: 30 }) };
  return recorded(planned, 'UTC', at);
}
const nine = promptAt('09', 1);
const allKeys = [...['id', 'day', 'zone', 'plannedAt', 'expiresAt', 'shownAt', 'outcome', 'checkinId', 'updatedAt']];

describe('a planned prompt without a row', () => {
  const planned = {
    id: '2026-11-23#1',
    day: '2026-11-23',
    at: instant('09:00'),
    expiresAt: instant('09:30'),
  };

  it.each([
    ['09:00', 'open'],
    ['09:29:59.999', 'open'],
    ['09:30', 'closed'],
    ['23:00', 'closed'],
  ])('is recorded at %s as %s', (clock, outcome) => {
    const row = recorded(planned, 'Europe/Berlin', instant(clock));
    expect(promptSchema.parse(row)).toEqual(row);
    expect(row).toMatchObject({ id: planned.id, day: planned.day, zone: 'Europe/Berlin', outcome });
    expect([row.plannedAt, row.expiresAt]).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-23T09:30:00.000Z']);
  });
});

describe('an open prompt', () => {
  it.each([
    ['09:00', true],
    ['09:29:59.999', true],
    ['09:30', false],
  ])('can be answered at %s: %s', (clock, expected) => {
    expect(canBeAnswered(nine, instant(clock))).toBe(expected);
  });

  it('cannot be answered twice', () => {
    expect(canBeAnswered(answered(nine, checkinId, instant('09:01')), instant('09:02'))).toBe(false);
  });
});

describe('the prompt to show', () => {
  const earlier = { ...promptAt('09', 1), expiresAt: '2026-11-23T12:00:00.000Z' };
  const newest = { ...promptAt('10', 2), expiresAt: '2026-11-23T12:00:00.000Z' };

  it('is the newest that is still open, in whatever order they come', () => {
    expect(promptToShow([earlier, newest], instant('11:00'))).toBe(newest);
    expect(promptToShow([newest, earlier], instant('11:00'))).toBe(newest);
  });

  it('is an earlier one where the newest is done with', () => {
    const done = answered(newest, checkinId, instant('10:05'));
    expect(promptToShow([earlier, done], instant('11:00'))).toBe(earlier);
  });

  it('is none when all have lapsed', () => {
    expect(promptToShow([earlier, newest], instant('12:00'))).toBeUndefined();
    expect(promptToShow([], instant('12:00'))).toBeUndefined();
  });

  it('leaves the others to lapse, and only those', () => {
    const done = ended(promptAt('08', 3), 'dismissed', instant('08:05'));
    const rows = [earlier, newest, done];
    expect(lapsedAmong(rows, instant('11:00'))).toEqual([
      { ...earlier, outcome: 'expired', updatedAt: '2026-11-23T11:00:00.000Z' },
    ]);
    expect(lapsedAmong(rows, instant('12:00')).map(({ id }) => id)).toEqual([earlier.id, newest.id]);
  });

  it('and the lapsed ones are together all that were open', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aPrompt, { selector: ({ id }) => id, maxLength: 8 }), aMoment, (rows, now) => {
        const open = rows.filter(({ outcome }) => outcome === 'open').map(({ id }) => id);
        const kept = promptToShow(rows, now);
        const lapsed = lapsedAmong(rows, now).map(({ id }) => id);
        expect([...lapsed, ...(kept ? [kept.id] : [])].toSorted()).toEqual(open.toSorted());
      }),
    );
  });
});

describe('an answer taken back', () => {
  const done = answered(nine, checkinId, instant('09:05'));

  it.each([
    ['09:10', 'open'],
    ['09:30', 'expired'],
  ])('at %s leaves the prompt %s', (clock, outcome) => {
    const row = reopened(done, instant(clock));
    expect(row).toEqual({ ...nine, outcome, updatedAt: `2026-11-23T${clock}:00.000Z` });
    expect(Object.keys(row)).toEqual(Object.keys(nine));
  });
});

describe('a row of the ledger', () => {
  it('keeps its keys in the order of the contract', () => {
    const visible = shown(nine, instant('09:01'));
    const done = answered(visible, checkinId, instant('09:02'));
    expect(Object.keys(nine)).toEqual(allKeys.filter((key) => key !== 'shownAt' && key !== 'checkinId'));
    expect(Object.keys(visible)).toEqual(allKeys.filter((key) => key !== 'checkinId'));
    expect(Object.keys(done)).toEqual(allKeys);
    expect(Object.keys(shown(done, instant('09:03')))).toEqual(allKeys);
    expect(Object.keys(ended(visible, 'dismissed', instant('09:03')))).toEqual(Object.keys(visible));
    expect(promptSchema.parse(done)).toEqual(done);
  });

  it('wins over its earlier version whatever the clock says (fault 4)', () => {
    fc.assert(
      fc.property(aPrompt, aMoment, (row, now) => {
        const later = [
          shown(row, now),
          answered(row, checkinId, now),
          reopened(row, now),
          ended(row, 'expired', now),
          ended(row, 'dismissed', now),
        ];
        for (const version of later) expect(supersedes(version, row)).toBe(true);
      }),
    );
    const atOnce = answered(nine, checkinId, instant('09:00'));
    expect(supersedes(atOnce, nine)).toBe(true);
  });

  it.each([
    ['an outcome of its own', { outcome: 'missed' }],
    ['a day that is none', { day: '2026-02-30' }],
    ['an id of another form', { id: '2026-11-23' }],
    ['a check-in without id', { checkinId: '' }],
    ['an extra key', { seen: true }],
  ])('is refused with %s', (_name, part) => {
    expect(promptSchema.safeParse({ ...nine, ...part }).success).toBe(false);
  });
});
