import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { rememberOffer } from '../../data/dense-offers.ts';
import { changeSettings } from '../../data/settings.ts';
import { closerDays } from '../../domain/closer-days.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Session } from '../../domain/session.ts';
import { denseDays, densePerDay, usualWish } from '../../domain/session-dense.ts';
import { longDay } from '../../locales/dates.ts';
import { now, today } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { DenseChoice } from './DenseChoice.tsx';

type Props = {
  session: Session;
  own: Plan;
  /** Told in the turn of the press, before anything is written. */
  onBegin: () => void;
  /** Lets the changed plan take effect at once. */
  onBegun: () => void;
};

/** Offered once after a session. Nothing begins unless it is chosen here. */
export function DenseOffer({ session: { id }, own, onBegin, onBegun }: Props) {
  const [wish, setWish] = useState(usualWish);
  const attempt = useAttempt();
  const part = useRef<HTMLDivElement>(null);
  const dense = closerDays(own, { from: today(), ...wish });

  async function begin(): Promise<void> {
    onBegin();
    await changeSettings({ dense }, now());
    await rememberOffer(id);
    onBegun();
  }
  async function decline(): Promise<void> {
    // The offer goes: whoever came by keyboard is back at the session it belongs to.
    part.current?.closest('article')?.querySelector('button')?.focus();
    await rememberOffer(id);
  }
  return (
    <div class="denser" ref={part} data-denser>
      <h4>{i18n.t('sessions.denser')}</h4>
      <p class="muted">{i18n.t('sessions.denserWhy')}</p>
      <div class="times">
        <DenseChoice
          name="denserDays"
          label={i18n.t('sessions.denserDays')}
          values={denseDays}
          value={wish.days}
          word={(days) => i18n.t('sessions.denserDayCount', [days])}
          onChange={(days) => setWish({ ...wish, days })}
        />
        <DenseChoice
          name="denserPerDay"
          label={i18n.t('sessions.denserPerDay')}
          values={densePerDay}
          value={wish.perDay}
          word={String}
          onChange={(perDay) => setWish({ ...wish, perDay })}
        />
      </div>
      <p class="muted">{i18n.t('sessions.denserUntil', [longDay(dense.until)])}</p>
      <div class="row">
        <button type="button" class="button" data-begin-denser onClick={() => attempt(begin())}>
          {i18n.t('sessions.denserBegin')}
        </button>
        <button type="button" class="button" data-weight="link" data-decline-denser onClick={() => attempt(decline())}>
          {i18n.t('sessions.denserDecline')}
        </button>
      </div>
    </div>
  );
}
