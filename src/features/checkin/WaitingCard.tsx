import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { canBeAnswered } from '../../domain/ledger.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { instantClock } from '../../locales/dates.ts';
import { Later } from '../../ui/Later.tsx';
import type { OnSnooze } from './Snooze.tsx';

const askedFor = () => import('./asked-for.ts');

type Props = {
  waiting: Prompt | undefined;
  now: Temporal.Instant;
  zone: string;
  /** Whether the form below holds an entry. */
  begun: boolean;
  /** Offered when that entry is from before this prompt. */
  onAnew: () => void;
  onSnooze: OnSnooze;
};

/**
 * Says that a prompt waits, since when and until when. Once shown it stays and says how it ended,
 * answered here, or lapsed, left or paused: were it to vanish or to shrink, the targets would jump away under
 * the hand.
 */
export function WaitingCard({ waiting, now, zone, begun, onAnew, onSnooze }: Props) {
  const shown = useRef(waiting);
  if (waiting) shown.current = waiting;
  const prompt = shown.current;
  if (!prompt) return null;
  const times: [string, string] = [instantClock(prompt.plannedAt, zone), instantClock(prompt.expiresAt, zone)];
  const words = waiting
    ? [i18n.t('prompt.waiting'), i18n.t('prompt.waitingUntil', times)]
    : begun && canBeAnswered(prompt, now)
      ? [i18n.t('prompt.answered'), i18n.t('prompt.answeredHint')]
      : [i18n.t('prompt.lapsed'), i18n.t('prompt.lapsedHint')];
  return (
    <div class="waiting" data-waiting={waiting?.id}>
      <strong>{words[0]}</strong>
      <span>{words[1]}</span>
      <div class="put-off">
        {waiting && <Later from={askedFor} part="Snooze" props={{ prompt: waiting, now, zone, onSnooze }} />}
      </div>
      {waiting && begun && (
        <button type="button" class="button" onClick={onAnew}>
          {i18n.t('prompt.anew')}
        </button>
      )}
    </div>
  );
}
