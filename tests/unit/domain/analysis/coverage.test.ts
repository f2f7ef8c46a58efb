import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, lacksLedger, sumsLackLedger } from '../../../../src/domain/analysis/coverage.ts';
import { glimmersOf } from '../../../../src/domain/analysis/glimmers.ts';
import { noSums } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import { everything } from '../../../../src/domain/handover/choice.ts';
import { selected } from '../../../../src/domain/handover/selected.ts';
import type { Outcome, Prompt } from '../../../../src/domain/prompt.ts';
import { aBackup } from '../../../support/logs.ts';
import { aCheckin } from '../../../support/rows.ts';
import { checkinAt, only } from '../../../support/simulated.ts';

const prompt = (slot: number, outcome: Outcome, isShown: boolean): Prompt => ({
  id: `2026-11-23#${slot}`,
  day: '2026-11-23',
  zone: 'UTC',
  plannedAt: '2026-11-23T09:00:00.000Z',
  expiresAt: '2026-11-23T09:30:00.000Z',
  ...(isShown ? { shownAt: '2026-11-23T09:00:01.000Z' } : {}),
  outcome,
  updatedAt: '2026-11-23T09:00:00.000Z',
});

it('is answered of planned and of shown, by how each prompt ended', () => {
  const prompts = [
    prompt(1, 'answered', true),
    prompt(2, 'answered', true),
    // Answered from the toolbar before anything was shown
    prompt(3, 'answered', false),
    prompt(4, 'expired', true),
    prompt(5, 'expired', true),
    prompt(6, 'dismissed', true),
    prompt(7, 'closed', false),
    prompt(8, 'closed', false),
    prompt(9, 'paused', false),
    // Not over: neither answered nor not
    prompt(10, 'open', true),
  ];
  expect(coverage(sumsOfRows([], prompts))).toEqual({
    planned: 9,
    shown: 5,
    answered: 3,
    answeredShown: 2,
    open: 1,
    byOutcome: {
      open: { planned: 1, shown: 1 },
      answered: { planned: 3, shown: 2 },
      dismissed: { planned: 1, shown: 1 },
      expired: { planned: 2, shown: 2 },
      closed: { planned: 2, shown: 0 },
      paused: { planned: 1, shown: 0 },
    },
    ofPlanned: 3 / 9,
    ofShown: 2 / 5,
  });
});

it('is not zero where nothing was asked, but not known', () => {
  expect(coverage(noSums())).toMatchObject({ planned: 0, open: 0, ofPlanned: undefined, ofShown: undefined });
});

describe('days whose ledger was left out', () => {
  const always = { first: '0001-01-01', last: '9999-12-31' };
  const on = (day: string, fields = {}) => aCheckin({ at: `${day}T09:10:00.000Z`, day, ...fields });
  const asked = { source: 'prompted' } as const;
  const answered = on('2026-11-23', { ...asked, promptId: '2026-11-23#1' });
  const november = { first: '2026-11-01', last: '2026-11-30' };

  it.each([
    ['answers to prompts, and no prompt', [on('2026-11-23', asked)], [], true],
    ['no answer in these days, and no prompt of any day', [on('2026-10-01', asked)], [], true],
    ['a late answer to a prompt that is not there', [on('2026-11-23', { promptId: '2026-11-23#1' })], [], true],
    ['own check-ins alone', [on('2026-11-23')], [], false],
    ['nothing', [], [], false],
    ['a prompt and its answer', [answered], [prompt(1, 'answered', true)], false],
    [
      'a prompt of the day before these, answered in them',
      [{ ...answered, day: '2026-11-01' }],
      [{ ...prompt(1, 'answered', true), day: '2026-10-31' }],
      false,
    ],
    [
      'prompts of another file’s days',
      [on('2026-11-23', asked)],
      [{ ...prompt(1, 'expired', true), day: '2026-10-01' }],
      true,
    ],
    ['other days that lack theirs', [on('2026-10-01', asked)], [prompt(1, 'expired', true)], false],
  ])('%s', (_, checkins, prompts, lacks) => {
    expect(lacksLedger({ checkins, prompts }, november)).toBe(lacks);
  });

  it.each([
    ['answers to prompts, and no prompt', [on('2026-11-23', asked)], [], true],
    ['own check-ins alone', [on('2026-11-23')], [], false],
    ['a prompt that is open', [answered], [prompt(2, 'open', true)], false],
  ])('can be told from their sums: %s', (_, checkins, prompts, lacks) => {
    expect(sumsLackLedger(sumsOfRows(checkins, prompts))).toBe(lacks);
  });

  it('are all days of a file that was made without it, and whose check-ins tell of prompts', () => {
    fc.assert(
      fc.property(aBackup, (log) => {
        const given = selected(log, { ...everything, ledger: false });
        expect(lacksLedger(given, always)).toBe(given.checkins.some(({ source }) => source === 'prompted'));
      }),
    );
  });
});

it('counts eased moments among all check-ins, and names them in order of time', () => {
  const row = (at: string, eased: string) => checkinAt(Temporal.Instant.from(at), only('dorsal'), { eased });
  const rows = [
    row('2026-11-24T09:00Z', 'tea'),
    row('2026-11-23T12:00Z', 'the cat'),
    row('2026-11-23T09:00Z', 'sun'),
    row('2026-11-25T09:00Z', ''),
  ];
  const ids = [rows[2]?.id, rows[1]?.id, rows[0]?.id];
  expect(glimmersOf(sumsOfRows(rows, []))).toEqual({ count: 3, days: 2, ids, checkins: 4 });
});
