import { instantText } from '../../domain/day.ts';
import { instantClock } from '../../locales/dates.ts';
import { now, zone } from '../../platform/clock.ts';
import { useMinute } from '../../ui/use-minute.ts';

/** The time that an entry made now would carry. */
export function Clock() {
  return <>{instantClock(instantText(useMinute(now)), zone())}</>;
}
