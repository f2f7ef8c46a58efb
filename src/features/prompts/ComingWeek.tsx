import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { comingWeek } from '../../data/next-prompt.ts';
import { changeSettings, readSettings } from '../../data/settings.ts';
import { isZoneKnown, now, zone } from '../../platform/clock.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { ComingDayRow } from './ComingDayRow.tsx';
import './prompts.css';

async function read() {
  const { hideTimes = false } = await readSettings();
  return { week: await comingWeek(now(), zone()), hideTimes };
}

/** The coming seven days as the worker will ask, renewed with each change of the plan and each minute. */
export function ComingWeek() {
  const minute = useMinute(now);
  const found = useLive(() => live(read), [`${minute}`]);
  const attempt = useAttempt();
  if (!found?.week) return null;
  const { week, hideTimes } = found;
  const { days, schedule } = week;
  const hasSurprises = schedule.plan.kind === 'random' || schedule.dense?.plan.kind === 'random';
  const isQuiet = days.every(({ prompts }) => prompts.length === 0);
  return (
    <section class="panel" aria-labelledby="week-title" data-week>
      <h2 id="week-title">{i18n.t('week.title')}</h2>
      {!isZoneKnown() && <p data-unknown-zone>{i18n.t('week.unknownZone')}</p>}
      {isQuiet ? (
        <p class="muted">{i18n.t('week.quiet')}</p>
      ) : (
        <table class="coming-week" aria-labelledby="week-title">
          <colgroup>
            <col />
            <col />
          </colgroup>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{i18n.t('week.day')}</th>
              <th scope="col">{i18n.t('week.prompts')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day, ahead) => (
              <ComingDayRow key={day.day} {...{ ...day, ahead, schedule, hideTimes }} zone={zone()} />
            ))}
          </tbody>
        </table>
      )}
      {hasSurprises && (
        <label class="choice">
          <input
            type="checkbox"
            name="hideTimes"
            checked={hideTimes}
            onChange={({ currentTarget }) => attempt(changeSettings({ hideTimes: currentTarget.checked }, now()))}
          />
          <span>
            {i18n.t('week.hide')}
            <small>{i18n.t('week.hideHint')}</small>
          </span>
        </label>
      )}
    </section>
  );
}
