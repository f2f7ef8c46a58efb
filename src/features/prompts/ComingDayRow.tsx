import { i18n } from '#i18n';
import type { ComingDay } from '../../domain/coming-days.ts';
import { instantText } from '../../domain/day.ts';
import { planOn } from '../../domain/dense.ts';
import type { Schedule } from '../../domain/schedule.ts';
import { instantClock, listText, mediumDay, windowText } from '../../locales/dates.ts';

type Props = ComingDay & {
  /** 0 is today. */
  ahead: number;
  schedule: Schedule;
  hideTimes: boolean;
  zone: string;
};

/** More times than these in a row are not read but counted. */
const mostTimes = 12;

export function ComingDayRow({ day, prompts, ahead, schedule, hideTimes, zone }: Props) {
  const { dense } = schedule;
  const isDense = dense !== undefined && dense.from <= day && day <= dense.until;
  return (
    <tr data-day={day}>
      <th scope="row">
        {ahead === 0 ? i18n.t('week.today') : ahead === 1 ? i18n.t('week.tomorrow') : mediumDay(day)}
        {isDense && <small data-dense>{i18n.t('week.dense')}</small>}
      </th>
      <td>
        <Moments {...{ day, prompts, schedule, hideTimes, zone }} isToday={ahead === 0} />
      </td>
    </tr>
  );
}

type MomentsProps = Omit<Props, 'ahead'> & { isToday: boolean };

function Moments({ day, prompts, schedule, hideTimes, zone, isToday }: MomentsProps) {
  const asked = prompts.filter(({ paused }) => !paused);
  const paused = prompts.filter((prompt) => prompt.paused);
  if (prompts.length === 0) return <span class="muted">{i18n.t(isToday ? 'week.noMore' : 'week.none')}</span>;
  const plan = planOn(schedule, day);
  const isSecret = hideTimes && plan.kind === 'random';
  const clock = ({ at }: { at: Temporal.Instant }) => instantClock(instantText(at), zone);
  const isLong = prompts.length > mostTimes;
  const pausedText =
    asked.length === 0
      ? i18n.t('week.allPaused')
      : isSecret || isLong
        ? i18n.t('week.pausedCount', paused.length)
        : i18n.t('week.paused', [listText(paused.map(clock))]);
  return (
    <>
      {asked.length > 0 && (isSecret || isLong) && (
        <span>
          {i18n.t('week.count', asked.length)} {plan.kind === 'random' && <small>{hoursText(plan.windows)}</small>}
        </span>
      )}
      {asked.length > 0 && !isSecret && !isLong && (
        <ul class="moments">
          {asked.map((prompt) => (
            <li key={prompt.id} data-moment={prompt.at.epochMilliseconds}>
              {clock(prompt)}
            </li>
          ))}
        </ul>
      )}
      {paused.length > 0 && <small data-paused={paused.length}>{pausedText}</small>}
    </>
  );
}

const hoursText = (windows: { from: string; to: string }[]) => listText(windows.map(windowText));
