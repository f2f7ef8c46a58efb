import { Plan } from '../../domain/plan.ts';
import { reasonOf } from '../../domain/reason.ts';
import { lengthOf, type Window } from '../../domain/window.ts';

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

export type Checked =
  | { plan: Plan }
  /** More prompts, or a wider gap, than the windows have room for, and the minutes that there are. */
  | { tooTight: { perDay: number; gap: number; there: number } }
  /** A field is being typed anew: nothing to say yet. */
  | 'unfinished'
  | { reason: string };

/** The plan that a draft stands for, or why it is none. */
export function planOf(draft: PlanDraft): Checked {
  const { kind, days, expiryMinutes, nudgeMinutes, windows } = draft;
  const shared = { days: days.toSorted((a, b) => a - b), expiryMinutes, nudgeMinutes };
  const { perDay, minGapMinutes: gap } = draft;
  const candidates: Record<Plan['kind'], unknown> = {
    random: { kind, perDay, windows, minGapMinutes: gap, ...shared },
    fixed: { kind, times: draft.times, ...shared },
    interval: { kind, everyMinutes: draft.everyMinutes, windows, ...shared },
    none: { kind },
  };
  const numbers = [draft.perDay, gap, draft.everyMinutes, expiryMinutes];
  if (numbers.some(Number.isNaN) || draft.times.includes('')) return 'unfinished';
  const result = Plan.safeParse(candidates[kind]);
  if (result.success) return { plan: result.data };
  const [issue] = result.error.issues;
  if (kind === 'random' && issue?.code === 'custom' && issue.path.join() === 'minGapMinutes') {
    const there = windows.reduce((sum, window) => sum + lengthOf(window), 0);
    return { tooTight: { perDay, gap, there } };
  }
  return { reason: reasonOf(result.error) };
}
