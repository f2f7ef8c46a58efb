import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { checkinsBetween } from '../../data/log.ts';
import { readWording } from '../../data/wording.ts';
import type { Checkin } from '../../domain/checkin.ts';
import { minuteOfDay } from '../../domain/day.ts';
import { stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { entryClock } from '../../locales/dates.ts';
import { stateName } from '../../locales/states.ts';
import { now, today } from '../../platform/clock.ts';
import { StateIcon } from '../../ui/StateIcon.tsx';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { stripPlaces } from './strip-places.ts';
import './insights.css';

/** Today's check-ins on a line from midnight to midnight; a list for those who do not see the line. */
export function TodayStrip() {
  useMinute(now);
  const day = today().toString();
  const found = useLive(
    () => live(async () => ({ checkins: await checkinsBetween(day, day), wording: await readWording() })),
    [day],
  );
  const checkins = found?.checkins ?? [];
  const places = stripPlaces(checkins.map(minuteOfDay));
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{i18n.t('today.title')}</h2>
      <div class="strip">
        <ol>
          {checkins.map((checkin, index) => (
            <Moment key={checkin.id} checkin={checkin} place={places[index] ?? 0} wording={found?.wording ?? 'both'} />
          ))}
        </ol>
        {found && checkins.length === 0 && <small>{i18n.t('today.none')}</small>}
      </div>
    </section>
  );
}

function Moment({ checkin, place, wording }: { checkin: Checkin; place: number; wording: Wording }) {
  const state = stateOf(checkin.levels);
  const later = checkin.source === 'earlier';
  const text = i18n.t(later ? 'today.entryLater' : 'today.entry', [entryClock(checkin), stateName(state, wording)]);
  // The place on the line is the one thing that no class can say; the browser sets it through the style object.
  const style = { insetInlineStart: `${place * 100}%` };
  return (
    <li style={style} title={text} data-state={state} data-later={later}>
      <StateIcon state={state} size={18} />
      <span class="visually-hidden">{text}</span>
    </li>
  );
}
