import { expect, it } from 'vitest';
import { coverage } from '../../../../src/domain/analysis/coverage.ts';
import { glimmersOf } from '../../../../src/domain/analysis/glimmers.ts';
import { noSums } from '../../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../../src/domain/analysis/sums-of-rows.ts';
import type { Outcome, Prompt } from '../../../../src/domain/prompt.ts';
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
