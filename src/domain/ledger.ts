import { instantText, laterText } from './day.ts';
import type { PlannedPrompt } from './planning.ts';
import type { Prompt } from './prompt.ts';

/** What has no row yet when its time is looked at: still open, or it passed while nobody was to be asked or could be. */
export function recorded(planned: PlannedPrompt, zone: string, now: Temporal.Instant, paused = false): Prompt {
  const lapsed = Temporal.Instant.compare(planned.expiresAt, now) <= 0;
  return {
    id: planned.id,
    day: planned.day,
    zone,
    plannedAt: instantText(planned.at),
    expiresAt: instantText(planned.expiresAt),
    outcome: paused ? 'paused' : lapsed ? 'closed' : 'open',
    updatedAt: instantText(now),
  };
}

/** As far as a clock may be put right without any consequence. */
export const clockTolerance = { minutes: 5 };

/** A prompt whose time has not come waits for nobody: the clock was ahead when it was recorded. */
export function canBeAnswered(prompt: Prompt, now: Temporal.Instant): boolean {
  if (prompt.outcome !== 'open' || prompt.expiresAt <= instantText(now)) return false;
  return prompt.plannedAt <= instantText(now.add(clockTolerance));
}

/** The prompt to show: of those still open the newest, so that a gap never ends in a burst. */
export function promptToShow(prompts: Prompt[], now: Temporal.Instant): Prompt | undefined {
  return prompts
    .filter((prompt) => canBeAnswered(prompt, now))
    .sort((a, b) => (a.plannedAt < b.plannedAt ? -1 : 1))
    .at(-1);
}

/** Of the open rows, those that ended: their time ran out, a newer prompt took their place, or a pause began. */
export function lapsedAmong(prompts: Prompt[], now: Temporal.Instant, paused = false): Prompt[] {
  const shown = promptToShow(prompts, now);
  return prompts
    .filter((prompt) => prompt.outcome === 'open' && (paused || prompt !== shown))
    .map((prompt) => ended(prompt, prompt === shown ? 'paused' : 'expired', now));
}

/** Each later version of a row has a later `updatedAt`, whatever the clock does: it must win over the one before. */
export function ended(prompt: Prompt, outcome: 'expired' | 'dismissed' | 'paused', now: Temporal.Instant): Prompt {
  return { ...prompt, outcome, updatedAt: laterText(prompt.updatedAt, now) };
}

export function shown(prompt: Prompt, now: Temporal.Instant): Prompt {
  return inOrder({ ...prompt, shownAt: instantText(now), updatedAt: laterText(prompt.updatedAt, now) });
}

export function answered(prompt: Prompt, checkinId: string, now: Temporal.Instant): Prompt {
  return inOrder({ ...prompt, outcome: 'answered', checkinId, updatedAt: laterText(prompt.updatedAt, now) });
}

/** Undo of an answer: open again while its time runs, otherwise it lapsed. */
export function reopened(prompt: Prompt, now: Temporal.Instant): Prompt {
  const { checkinId: _answer, ...rest } = prompt;
  const outcome = prompt.expiresAt > instantText(now) ? 'open' : 'expired';
  return { ...rest, outcome, updatedAt: laterText(prompt.updatedAt, now) };
}

/** Optional keys that were added late go to their place: rows are compared and exported as text. */
function inOrder({ id, day, zone, plannedAt, expiresAt, shownAt, outcome, checkinId, updatedAt }: Prompt): Prompt {
  return {
    id,
    day,
    zone,
    plannedAt,
    expiresAt,
    ...(shownAt === undefined ? {} : { shownAt }),
    outcome,
    ...(checkinId === undefined ? {} : { checkinId }),
    updatedAt,
  };
}
