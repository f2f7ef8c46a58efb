import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseWish } from '../../domain/pause.ts';
import { today } from '../../platform/clock.ts';
import { DayField } from '../../ui/DayField.tsx';

type Props = {
  onWish: (wish: PauseWish) => void;
  /** Whether the keyboard begins here when the choices open. */
  autofocus?: boolean;
};

/** A day after today, or `undefined` for anything else that a date field may hold. */
function dayAhead(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = Temporal.PlainDate.from(text);
  return Temporal.PlainDate.compare(day, today()) > 0 ? day : undefined;
}

/** For how long: nothing else is asked. */
export function PauseChoices({ onWish, autofocus = false }: Props) {
  const [text, setText] = useState(() => today().add({ days: 2 }).toString());
  const day = dayAhead(text);
  return (
    <div class="pause-choices">
      <button type="button" class="button" autofocus={autofocus} data-pause="hour" onClick={() => onWish('hour')}>
        {i18n.t('pause.hour')}
      </button>
      <button type="button" class="button" data-pause="today" onClick={() => onWish('today')}>
        {i18n.t('pause.today')}
      </button>
      <div class="pause-day">
        <DayField
          name="pauseUntil"
          label={i18n.t('pause.from')}
          value={text}
          min={today().add({ days: 1 }).toString()}
          fault={day ? undefined : i18n.t('pause.notAhead')}
          onChange={setText}
        />
        <button type="button" class="button" data-pause="day" onClick={() => day && onWish(day)}>
          {i18n.t('pause.begin')}
        </button>
      </div>
    </div>
  );
}
