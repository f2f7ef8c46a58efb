import type { Checkin } from '../checkin.ts';
import type { Range } from '../period.ts';
import { type Outcome, outcomes } from '../prompt.ts';
import type { Log } from './patterns.ts';
import type { Sums } from './sums.ts';

export type Coverage = {
  /** Prompts that have come to an end, and of these the ones that were put before the person */
  planned: number;
  shown: number;
  answered: number;
  /** Of those shown */
  answeredShown: number;
  /** Not over yet, or not yet due: in no other number */
  open: number;
  /** How each ended; unknown, no and skipped stay apart */
  byOutcome: Record<Outcome, { planned: number; shown: number }>;
  /** From 0 to 1; `undefined` where there was nothing to answer */
  ofPlanned: number | undefined;
  ofShown: number | undefined;
};

/**
 * How much of what was asked was answered, always. A description of what is known, not an estimate: no interval.
 * "Of shown" is about prompts that were shown: one answered before it could be shown is in neither of its numbers.
 * Source: the figure "coverage" of the project's rules of analysis.
 */
export function coverage({ prompts }: Sums): Coverage {
  const none = { planned: 0, shown: 0 };
  const of = (outcome: Outcome) => ({ ...(prompts[outcome] ?? none) });
  const byOutcome: Coverage['byOutcome'] = {
    open: of('open'),
    answered: of('answered'),
    dismissed: of('dismissed'),
    expired: of('expired'),
    closed: of('closed'),
    paused: of('paused'),
  };
  const over = outcomes.filter((outcome) => outcome !== 'open').map((outcome) => byOutcome[outcome]);
  const planned = over.reduce((sum, each) => sum + each.planned, 0);
  const shown = over.reduce((sum, each) => sum + each.shown, 0);
  const { planned: answered, shown: answeredShown } = byOutcome.answered;
  return {
    planned,
    shown,
    answered,
    answeredShown,
    open: byOutcome.open.planned,
    byOutcome,
    ofPlanned: planned > 0 ? answered / planned : undefined,
    ofShown: shown > 0 ? answeredShown / shown : undefined,
  };
}

/**
 * Whether the ledger of some days is not in a log, left out by whoever handed it over or lost on the way: none of their
 * prompts is in it, but check-ins are that answer prompts which are not. These are no days on which nothing was asked.
 */
export function lacksLedger({ checkins, prompts }: Pick<Log, 'checkins' | 'prompts'>, { first, last }: Range): boolean {
  const isIn = ({ day }: { day: string }) => first <= day && day <= last;
  if (prompts.some(isIn)) return false;
  const known = new Set(prompts.map(({ id }) => id));
  const answersOther = ({ source, promptId }: Checkin) => (promptId ? !known.has(promptId) : source === 'prompted');
  // A log without any prompt lacks them of every day, also of those without an answer.
  return checkins.some((row) => answersOther(row) && (known.size === 0 || isIn(row)));
}

/** The same, told from the sums of days. */
export const sumsLackLedger = ({ prompts, prompted }: Sums): boolean =>
  prompted > 0 && Object.keys(prompts).length === 0;
