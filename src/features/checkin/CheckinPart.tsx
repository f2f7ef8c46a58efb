import { useState } from 'preact/hooks';
import { live } from '../../data/live.ts';
import { dismissPrompt, waitingPrompt } from '../../data/waiting.ts';
import { readWording } from '../../data/wording.ts';
import { canBeAnswered } from '../../domain/ledger.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { ringNow } from '../../platform/alarms.ts';
import { now, zone } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { CheckinForm } from './CheckinForm.tsx';
import type { OnSnooze } from './Snooze.tsx';
import { WaitingCard } from './WaitingCard.tsx';

type Props = {
  titleId: string;
  /** Brings badge, notification and alarms up to date after an answer. */
  afterwards: () => Promise<void>;
  /** Lets the waiting prompt come again later. */
  onSnooze: OnSnooze;
};

/** The check-in as popup and small window show it, with the prompt that waits. Usable before the store is open. */
export function CheckinPart({ titleId, afterwards, onSnooze }: Props) {
  const looked = useLive(() => live(async () => ({ prompt: await waitingPrompt(now) })), []);
  const wording = useLive(() => live(readWording), []) ?? 'both';
  const minute = useMinute(now);
  const attempt = useAttempt();
  const waiting = looked?.prompt && canBeAnswered(looked.prompt, minute) ? looked.prompt : undefined;

  const [form, setForm] = useState({ number: 0, begun: false });
  const anew = () => setForm(({ number }) => ({ number: number + 1, begun: false }));

  async function skip(prompt: Prompt | undefined): Promise<void> {
    if (prompt) {
      ringNow();
      await dismissPrompt(prompt, now());
      await afterwards();
    }
    window.close();
  }
  return (
    <>
      <WaitingCard {...{ waiting, onSnooze }} now={minute} zone={zone()} begun={form.begun} onAnew={anew} />
      <CheckinForm
        key={form.number}
        titleId={titleId}
        wording={wording}
        answers={looked ? (waiting ?? 'none') : 'not-known-yet'}
        onSkip={() => attempt(skip(waiting))}
        onBegin={() => {
          setForm(({ number }) => ({ number, begun: true }));
          // Should the page be closed right after the tap, the worker still withdraws the notification.
          if (waiting) ringNow();
        }}
        minute={minute}
        onOver={anew}
        onAnswered={() => void afterwards()}
      />
    </>
  );
}
