import { instantText } from './day.ts';

/** No prompts for a while, without a reason. Both ends are instants: a flight does not lengthen a pause. */
export type Pause = { from: string; until: string };

/** Whether a pause holds at an instant: its beginning belongs to it, its end does not. */
export function isPaused(pause: Pause | undefined, at: Temporal.Instant): boolean {
  const text = instantText(at);
  return pause !== undefined && pause.from <= text && text < pause.until;
}

/** What a person may ask for: one hour, the rest of the local day, or until a local day begins. */
export type PauseWish = 'hour' | 'today' | Temporal.PlainDate;

/**
 * The pause that a wish means.
 * @throws RangeError where the day is not after today
 */
export function pauseFrom(wish: PauseWish, now: Temporal.Instant, zone: string): Pause {
  const from = instantText(now);
  if (wish === 'hour') return { from, until: instantText(now.add({ hours: 1 })) };
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const day = wish === 'today' ? today.add({ days: 1 }) : wish;
  if (Temporal.PlainDate.compare(day, today) <= 0) throw new RangeError(`${day} is not after ${today}`);
  return { from, until: instantText(day.toZonedDateTime(zone).toInstant()) };
}

/** The pause as it was, ended now: what passed while it held stays paused. */
export function endedNow(pause: Pause, now: Temporal.Instant): Pause {
  const at = instantText(now);
  return { from: pause.from, until: at < pause.from ? pause.from : at < pause.until ? at : pause.until };
}
