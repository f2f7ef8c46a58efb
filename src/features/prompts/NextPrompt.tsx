import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { comingPrompt } from '../../data/next-prompt.ts';
import { planOn } from '../../domain/dense.ts';
import { type Expectation, exactTime, expectationOf } from '../../domain/expectation.ts';
import { clockRange, clockText, mediumDay } from '../../locales/dates.ts';
import { now, today, zone } from '../../platform/clock.ts';
import { useLive } from '../../ui/use-live.ts';
import { useMinute } from '../../ui/use-minute.ts';

/** When the next prompt may be expected, in words. */
export function NextPrompt() {
  const minute = useMinute(now);
  const found = useLive(() => live(async () => ({ coming: await comingPrompt(now(), zone()) })), [`${minute}`]);
  if (!found) return <span data-next="" />;
  const { coming } = found;
  if (!coming?.prompt) return <span data-next="none">{i18n.t('prompt.none')}</span>;
  const { prompt, schedule, hideTimes } = coming;
  const plan = planOn(schedule, prompt.day);
  const expected = hideTimes ? expectationOf(plan, prompt, zone(), schedule.seed) : exactTime(prompt, zone());
  return <span data-next={prompt.id}>{i18n.t('prompt.next', [expectationText(expected)])}</span>;
}

function expectationText({ day, from, to }: Expectation): string {
  const time = to ? clockRange(from, to) : i18n.t('prompt.nextAt', [clockText(day.toPlainDateTime(from))]);
  const ahead = today().until(day, { largestUnit: 'days' }).days;
  if (ahead <= 0) return time;
  return ahead === 1 ? i18n.t('prompt.nextTomorrow', [time]) : i18n.t('prompt.nextOn', [mediumDay(`${day}`), time]);
}
