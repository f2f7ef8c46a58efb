import { expect, it } from 'vitest';
import { checkinSchema } from '../../../src/domain/checkin.ts';
import { Plan } from '../../../src/domain/plan.ts';
import { reasonOf } from '../../../src/domain/reason.ts';
import { aCheckin } from '../../support/rows.ts';

const good = aCheckin({ id: '00000000-0000-4000-8000-000000000001' });

it.each([
  [{ ...good, day: '2026-02-30' }, 'day: not a date'],
  [{ ...good, at: 'yesterday' }, 'at: not a datetime'],
  [{ ...good, note: 7 }, 'note: missing, or not of the type string'],
  [{ ...good, note: undefined }, 'note: missing, or not of the type string'],
  [{ ...good, note: 'x'.repeat(10_001) }, 'note: more than 10000'],
  [{ ...good, source: 'guessed' }, 'source: not one of prompted, self, earlier'],
  [{ ...good, levels: { ...good.levels, fawn: 1 } }, 'levels.fawn: not a known field'],
  [{ ...good, levels: { ...good.levels, dorsal: 4 } }, 'levels.dorsal: not a value that is allowed here'],
  [{ ...good, zone: '?' }, 'zone: not a time zone'],
  [{ ...good, sensations: [{ id: 'Chest', strength: 2 }] }, 'sensations.0.id: not the id of a sensation'],
])('a check-in that cannot be right is told apart: %#', (row, reason) => {
  const result = checkinSchema.safeParse(row);
  expect(result.success ? '' : reasonOf(result.error)).toBe(reason);
});

it('a plan that cannot be kept says so', () => {
  const result = Plan.safeParse({ kind: 'fixed', times: [], days: [1], expiryMinutes: 30, nudgeMinutes: 0 });
  expect(result.success ? '' : reasonOf(result.error)).toBe('times: no time is given');
});
