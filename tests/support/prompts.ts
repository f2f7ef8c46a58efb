import type { Checkin } from '../../src/domain/checkin.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Prompt } from '../../src/domain/prompt.ts';
import { aCheckin } from './rows.ts';

/** Asked at nine, open until half past. */
export const nineOClock: Prompt = {
  id: '2026-11-23#1',
  day: '2026-11-23',
  zone: 'UTC',
  plannedAt: '2026-11-23T09:00:00.000Z',
  expiresAt: '2026-11-23T09:30:00.000Z',
  outcome: 'open',
  updatedAt: '2026-11-23T09:00:00.000Z',
};
export const during = Temporal.Instant.from('2026-11-23T09:10:00Z');
export const afterwards = Temporal.Instant.from('2026-11-23T09:31:00Z');

/** A check-in tapped while that prompt was open. */
export const aTap = (rest: Partial<Checkin> = {}): Checkin => aCheckin({ at: '2026-11-23T09:10:00.000Z', ...rest });

export const fixedPlan = (...times: string[]): Plan => ({
  kind: 'fixed',
  times,
  days: [1, 2, 3, 4, 5, 6, 7],
  expiryMinutes: 30,
  nudgeMinutes: 15,
});
