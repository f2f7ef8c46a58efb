import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { readAttention } from '../../data/attention.ts';
import { live } from '../../data/live.ts';
import { instantText } from '../../domain/day.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { type SnoozeMinutes, snoozesWithin } from '../../domain/snooze.ts';
import { instantClock } from '../../locales/dates.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';

export type OnSnooze = (id: string, minutes: SnoozeMinutes) => Promise<void>;

type Props = { prompt: Prompt; now: Temporal.Instant; zone: string; onSnooze: OnSnooze };

/** Quiet buttons that put a prompt off, those that still fit before it ends; then, in their place, when it comes again. */
export function Snooze({ prompt, now, zone, onSnooze }: Props) {
  const found = useLive(() => live(async () => ({ attention: await readAttention() })), []);
  const attempt = useAttempt();
  const said = useRef<HTMLSpanElement>(null);
  if (!found) return null;
  const { attention } = found;
  const until = attention?.prompt === prompt.id ? attention.snoozedUntil : undefined;
  const isPutOff = until !== undefined && until > instantText(now);
  const choices = isPutOff ? [] : snoozesWithin(prompt, now);
  function putOff(minutes: SnoozeMinutes): void {
    // The buttons are about to go: whoever pressed one goes on from here.
    said.current?.focus();
    attempt(onSnooze(prompt.id, minutes));
  }
  return (
    <>
      <span aria-live="polite" tabIndex={-1} ref={said} data-snoozed={isPutOff ? until : undefined}>
        {isPutOff
          ? i18n.t('prompt.snoozed', [instantClock(until, zone)])
          : choices.length > 0 && i18n.t('prompt.later')}
      </span>
      {choices.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="chip"
          data-snooze={minutes}
          aria-label={i18n.t('prompt.snoozeIn', [minutes])}
          onClick={() => putOff(minutes)}
        >
          {i18n.t('prompt.minutes', [minutes])}
        </button>
      ))}
    </>
  );
}
