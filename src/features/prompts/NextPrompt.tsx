import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { type Coming, comingPrompt } from '../../data/next-prompt.ts';
import { planOn } from '../../domain/dense.ts';
import { type Expectation, exactTime, expectationOf } from '../../domain/expectation.ts';
import { isPaused } from '../../domain/pause.ts';
import { clockRange, clockText, mediumDay, weekdayText } from '../../locales/dates.ts';
import { now, today, zone } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { PauseMenu } from './PauseMenu.tsx';
import { pausedText } from './pause-text.ts';
import { endHere } from './pausing.ts';
import './prompts.css';

type Props = {
  /** Given where a pause can be begun and ended: what then lets it take effect at once. */
  onChanged?: () => void;
};

/** When the next prompt may be expected, or until when there is none, in words. */
export function NextPrompt({ onChanged }: Props) {
  const minute = useMinute(now);
  const found = useLive(() => live(async () => ({ coming: await comingPrompt(now(), zone()) })), [`${minute}`]);
  if (!found) return <span data-next="" />;
  const { coming } = found;
  const pause = coming && isPaused(coming.pause, now()) ? coming.pause : undefined;
  return (
    <span class="next-prompt">
      <span role="status" data-next={pause ? 'paused' : (coming?.prompt?.id ?? 'none')}>
        {pause ? pausedText(endHere(pause)) : nextText(coming)}
      </span>
      {onChanged && (pause || coming?.prompt) && <PauseMenu {...{ pause, onChanged }} />}
    </span>
  );
}

function nextText(coming: Coming | undefined): string {
  if (!coming?.prompt) return i18n.t('prompt.none');
  const { prompt, schedule, hideTimes } = coming;
  const plan = planOn(schedule, prompt.day);
  const expected = hideTimes ? expectationOf(plan, prompt, zone(), schedule.seed) : exactTime(prompt, zone());
  return i18n.t('prompt.next', [expectationText(expected)]);
}

function expectationText({ day, from, to }: Expectation): string {
  const time = to ? clockRange(from, to) : i18n.t('prompt.nextAt', [clockText(day.toPlainDateTime(from))]);
  const ahead = today().until(day, { largestUnit: 'days' }).days;
  if (ahead <= 0) return time;
  if (ahead === 1) return i18n.t('prompt.nextTomorrow', [time]);
  // Within a week the weekday alone is clear, and leaves the popup's footer at two lines.
  if (ahead < 7) return i18n.t('prompt.nextWeekday', [weekdayText(`${day}`), time]);
  return i18n.t('prompt.nextOn', [mediumDay(`${day}`), time]);
}
