import { live } from '../../data/live.ts';
import { dismissPrompt, waitingPrompt } from '../../data/waiting.ts';
import { readWording } from '../../data/wording.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { canBeAnswered } from '../../domain/prompt.ts';
import { ringSoon } from '../../platform/alarms.ts';
import { now, zone } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { CheckinForm } from './CheckinForm.tsx';
import { WaitingCard } from './WaitingCard.tsx';

type Props = {
  titleId: string;
  /** Brings badge, notification and alarms up to date after an answer. */
  afterwards: () => Promise<void>;
};

/** The check-in as popup and small window show it, with the prompt that waits. Usable before the store is open. */
export function CheckinPart({ titleId, afterwards }: Props) {
  const looked = useLive(() => live(async () => ({ prompt: await waitingPrompt(now) })), []);
  const wording = useLive(() => live(readWording), []) ?? 'both';
  const minute = useMinute(now);
  const waiting = looked?.prompt && canBeAnswered(looked.prompt, minute) ? looked.prompt : undefined;

  async function skip(prompt: Prompt | undefined): Promise<void> {
    if (prompt) {
      ringSoon(now());
      await dismissPrompt(prompt, now());
      await afterwards();
    }
    window.close();
  }
  return (
    <>
      <WaitingCard waiting={waiting} now={minute} zone={zone()} />
      <CheckinForm
        titleId={titleId}
        wording={wording}
        answers={looked ? (waiting ?? 'none') : 'not-known-yet'}
        onSkip={() => void skip(waiting)}
        // Should the page be closed right after the tap, the worker still withdraws the notification.
        onBegin={() => waiting && ringSoon(now())}
        onSaved={() => void afterwards()}
      />
    </>
  );
}
