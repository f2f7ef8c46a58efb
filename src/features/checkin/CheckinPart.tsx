import { useRef, useState } from 'preact/hooks';
import type { Checkin } from '../../domain/checkin.ts';
import { canBeAnswered } from '../../domain/ledger.ts';
import type { Prompt } from '../../domain/prompt.ts';
import { ringNow } from '../../platform/alarms.ts';
import { now, zone } from '../../platform/clock.ts';
import { Later } from '../../ui/Later.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { CheckinForm } from './CheckinForm.tsx';
import type { OnSnooze } from './Snooze.tsx';
import { WaitingCard } from './WaitingCard.tsx';
import { liveIn, type Store, withStore } from './with-store.ts';

type Props = {
  titleId: string;
  /** Brings badge, notification and alarms up to date after an answer. */
  afterwards: () => Promise<void>;
  /** Lets the waiting prompt come again later. */
  onSnooze: OnSnooze;
};

/** The form that is open, and the entry of a few minutes ago where somebody goes on with it. */
type Form = { number: number; begun: boolean; entry?: Checkin };

const askedFor = () => import('./asked-for.ts');

async function lookNow({ openStore, waitingPrompt }: Store): Promise<Prompt | undefined> {
  await openStore();
  return waitingPrompt(now);
}

/** The check-in as popup and small window show it, with the prompt that waits. Usable before the store is open. */
export function CheckinPart({ titleId, afterwards, onSnooze }: Props) {
  const looked = useLive(() => liveIn(async ({ waitingPrompt }) => ({ prompt: await waitingPrompt(now) })), []);
  const wording = useLive(() => liveIn(({ readWording }) => readWording()), []) ?? 'both';
  const minute = useMinute(now);
  const attempt = useAttempt();
  const waiting = looked?.prompt && canBeAnswered(looked.prompt, minute) ? looked.prompt : undefined;

  const [form, setForm] = useState<Form>({ number: 0, begun: false });
  /** Before the tap is drawn: the prompt may be answered by then. */
  const tapped = useRef(false);
  const anew = () => {
    tapped.current = false;
    setForm(({ number }) => ({ number: number + 1, begun: false }));
  };
  function goOn(entry: Checkin): void {
    setForm(({ number }) => ({ number: number + 1, begun: true, entry }));
    // The button goes with the form that it was in.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-branch]')?.focus());
  }

  async function skip(): Promise<void> {
    // Pressed before it is known whether one waits.
    const prompt = looked ? waiting : await withStore(lookNow);
    if (prompt) {
      ringNow();
      await withStore(({ dismissPrompt }) => dismissPrompt(prompt, now()));
      await afterwards();
    }
    window.close();
  }
  return (
    <>
      <WaitingCard
        {...{ waiting, onSnooze }}
        now={minute}
        zone={zone()}
        begun={form.begun || tapped.current}
        onAnew={anew}
      />
      <CheckinForm
        key={form.number}
        titleId={titleId}
        wording={wording}
        answers={looked ? (waiting ?? 'none') : 'not-known-yet'}
        earlier="offered"
        {...(form.entry ? { existing: form.entry, mayUndo: true } : {})}
        instead={<Later from={askedFor} part="GoOn" props={{ minute, onGoOn: goOn }} />}
        onSkip={() => attempt(skip())}
        onTap={() => {
          tapped.current = true;
          // Should the page be closed right after the tap, the worker still withdraws the notification.
          if (waiting || !looked) ringNow();
        }}
        onBegin={() => setForm((now) => ({ ...now, begun: true }))}
        minute={minute}
        onOver={anew}
        onAnswered={() => void afterwards()}
      />
    </>
  );
}
