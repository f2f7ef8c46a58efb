import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { canBeAnswered } from '../../domain/ledger.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { instantClock } from '../../locales/dates.ts';
import { Later } from '../../ui/Later.tsx';
import type { OnSnooze } from './Snooze.tsx';

type Props = {
  waiting: Prompt | undefined;
  now: Temporal.Instant;
  zone: string;
  /** Offered when the form below still holds an entry from before this prompt. */
  onAnew: (() => void) | undefined;
  onSnooze: OnSnooze;
};

/**
 * Says that a prompt waits, since when and until when. Once shown it stays and says how it ended: were it
 * to vanish or to shrink with the answer, the targets would jump away under the hand.
 */
export function WaitingCard({ waiting, now, zone, onAnew, onSnooze }: Props) {
  const shown = useRef(waiting);
  if (waiting) shown.current = waiting;
  const prompt = shown.current;
  if (!prompt) return null;
  const times: [string, string] = [instantClock(prompt.plannedAt, zone), instantClock(prompt.expiresAt, zone)];
  const words = waiting
    ? [i18n.t('prompt.waiting'), i18n.t('prompt.waitingUntil', times)]
    : canBeAnswered(prompt, now)
      ? [i18n.t('prompt.answered'), i18n.t('prompt.answeredHint')]
      : [i18n.t('prompt.lapsed'), i18n.t('prompt.lapsedHint')];
  return (
    <div class="waiting" data-waiting={waiting?.id}>
      <strong>{words[0]}</strong>
      <span>{words[1]}</span>
      <div class="put-off">
        {waiting && (
          <Later from={() => import('./Snooze.tsx')} part="Snooze" props={{ prompt: waiting, now, zone, onSnooze }} />
        )}
      </div>
      {waiting && onAnew && (
        <button type="button" class="button" onClick={onAnew}>
          {i18n.t('prompt.anew')}
        </button>
      )}
    </div>
  );
}
