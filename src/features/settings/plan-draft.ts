import type { Plan } from '../../domain/plan.ts';
import {
  type Advice,
  hasRoom,
  isWithinLimits,
  minutesOf,
  type NumberName,
  nearestPlans,
  overlapIn,
} from '../../domain/plan-advice.ts';
import type { Window } from '../../domain/window.ts';

/** What the form holds: the fields of every kind of plan, so that changing one's mind loses none of them. */
export type PlanDraft = {
  kind: Plan['kind'];
  perDay: number;
  minGapMinutes: number;
  windows: Window[];
  times: string[];
  everyMinutes: number;
  days: number[];
  expiryMinutes: number;
  nudgeMinutes: number;
};

const start: PlanDraft = {
  kind: 'random',
  perDay: 4,
  minGapMinutes: 90,
  windows: [{ from: '09:00', to: '21:00' }],
  times: ['09:00', '14:00', '19:00'],
  everyMinutes: 180,
  days: [1, 2, 3, 4, 5, 6, 7],
  expiryMinutes: 30,
  nudgeMinutes: 15,
};

export const draftOf = (plan: Plan): PlanDraft => ({ ...start, ...plan });

/** What keeps a draft from being a plan, field by field. */
export type Faults = {
  /** Empty, not whole, or out of range */
  numbers: NumberName[];
  /** Times of day, of windows or of fixed times, that are being typed anew */
  noTime: boolean;
  noDay: boolean;
  overlap?: [Window, Window];
  /** All is in order but the room: the minutes that the windows have, and what would fit. */
  tooTight?: { there: number; advice: Advice };
};

export type Checked = { plan: Plan } | { faults: Faults };

const numbersOf: Record<Plan['kind'], NumberName[]> = {
  random: ['perDay', 'minGapMinutes', 'expiryMinutes'],
  fixed: ['expiryMinutes'],
  interval: ['everyMinutes', 'expiryMinutes'],
  none: [],
};

/** The plan that a draft stands for, or what keeps it from being one. */
export function planOf(draft: PlanDraft): Checked {
  const { kind, perDay, minGapMinutes, everyMinutes, windows, times, expiryMinutes, nudgeMinutes } = draft;
  if (kind === 'none') return { plan: { kind } };
  const numbers = numbersOf[kind].filter((name) => !isWithinLimits(name, draft[name]));
  const clocks = kind === 'fixed' ? times : windows.flatMap(({ from, to }) => [from, to]);
  const noTime = clocks.includes('');
  const noDay = draft.days.length === 0;
  const overlap = kind === 'fixed' || noTime ? undefined : overlapIn(windows);
  if (numbers.length > 0 || noTime || noDay || overlap)
    return { faults: { numbers, noTime, noDay, ...(overlap ? { overlap } : {}) } };

  const shared = { days: draft.days.toSorted((a, b) => a - b), expiryMinutes, nudgeMinutes };
  if (kind === 'fixed') return { plan: { kind, times, ...shared } };
  if (kind === 'interval') return { plan: { kind, everyMinutes, windows, ...shared } };
  const plan = { kind, perDay, windows, minGapMinutes, ...shared };
  if (hasRoom(plan)) return { plan };
  const tooTight = { there: minutesOf(windows), advice: nearestPlans(plan) };
  return { faults: { numbers, noTime, noDay, tooTight } };
}
