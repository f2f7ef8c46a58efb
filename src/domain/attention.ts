import { instantText } from './day.ts';
import type { Prompt } from './prompt.ts';

/** What became of the waiting prompt's notification, beyond what the ledger says; of no use once it has ended. */
export type Attention = {
  /** The prompt's id */
  prompt: string;
  /** No further notification: the second one was shown, or the person has seen the first. */
  quiet: boolean;
  /** The person asked to be reminded then. */
  snoozedUntil?: string | undefined;
};

/** `show`: for the first time, or again as wished. `nudge`: a second time, silently. */
export type Step = 'show' | 'nudge' | 'rest';
export type Attending = {
  step: Step;
  /** When the next step is due, if any is before the prompt ends. */
  next?: Temporal.Instant;
};

/**
 * What the waiting prompt needs now, and when it needs something again.
 * Rules: shown once; once more silently `nudgeMinutes` after that, if it is still open by then; after a
 * snooze, at the time asked for and then no more. `nudgeMinutes` of 0 means no second time.
 */
export function attend(
  prompt: Prompt,
  attention: Attention | undefined,
  nudgeMinutes: number,
  now: Temporal.Instant,
): Attending {
  const own = attention?.prompt === prompt.id ? attention : undefined;
  const at = instantText(now);
  if (own?.snoozedUntil !== undefined) {
    if (own.snoozedUntil <= at) return { step: 'show' };
    return { step: 'rest', ...before(prompt, own.snoozedUntil) };
  }
  if (prompt.shownAt === undefined) return { step: 'show', ...nudgeOf(prompt, at, nudgeMinutes) };
  if (own?.quiet || nudgeMinutes === 0) return { step: 'rest' };
  const nudge = nudgeOf(prompt, prompt.shownAt, nudgeMinutes);
  if (nudge.next && instantText(nudge.next) <= at) return { step: 'nudge' };
  return { step: 'rest', ...nudge };
}

function nudgeOf(prompt: Prompt, shownAt: string, nudgeMinutes: number): { next?: Temporal.Instant } {
  if (nudgeMinutes === 0) return {};
  return before(prompt, instantText(Temporal.Instant.from(shownAt).add({ minutes: nudgeMinutes })));
}

function before({ expiresAt }: Prompt, at: string): { next?: Temporal.Instant } {
  return at < expiresAt ? { next: Temporal.Instant.from(at) } : {};
}
